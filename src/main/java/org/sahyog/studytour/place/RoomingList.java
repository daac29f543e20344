package org.sahyog.studytour.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.sahyog.reference.KindLabels;
import org.sahyog.shared.export.CsvTable;
import org.sahyog.shared.request.Sentences;
import org.sahyog.studytour.place.PlacesView.Had;

/** Who sits and sleeps where, as a sheet: a row for each option of a registration and with whom its places are shared. */
final class RoomingList {
    static final String TYPE = "text/csv";
    private static final Sentences TEXTS = new Sentences("texts.itinerary");

    private final Locale language;
    private final CsvTable table = new CsvTable();

    private RoomingList(Locale language) {
        this.language = language;
    }

    static byte[] of(List<PlacesView> registrations, Locale language) {
        return new RoomingList(language).write(registrations);
    }

    private byte[] write(List<PlacesView> registrations) {
        table.titles(Arrays.asList(
                say("organisation"),
                say("kind"),
                say("option"),
                say("company"),
                say("places"),
                say("seats"),
                say("names")));
        registrations.forEach(this::rows);
        return table.end();
    }

    private void rows(PlacesView registration) {
        List<List<Object>> rows = new ArrayList<>();
        registration.places().forEach(had -> rows.addAll(rows(registration, had)));
        if (rows.isEmpty()) {
            rows.add(row(registration, "", "", "", 0));
        }
        rows.forEach(table::row);
    }

    private List<List<Object>> rows(PlacesView registration, Had had) {
        List<List<Object>> rows = new ArrayList<>();
        add(rows, registration, had, "anybody", had.anybody());
        add(rows, registration, had, "women", had.women());
        add(rows, registration, had, "men", had.men());
        return rows;
    }

    private void add(List<List<Object>> rows, PlacesView registration, Had had, String company, int places) {
        if (places > 0) {
            String kind = KindLabels.of(had.kind(), language);
            String shared = had.kind() == TourOptionKind.ROOM ? say(company) : "";
            rows.add(row(registration, kind, had.title(), shared, places));
        }
    }

    private static List<Object> row(PlacesView registration, String kind, String title, String company, int places) {
        return List.of(
                registration.organisationName(),
                kind,
                title,
                company,
                (long) places,
                (long) registration.seats(),
                String.join(", ", registration.travellers()));
    }

    private String say(String key) {
        return TEXTS.text("rooming." + key, language);
    }
}
