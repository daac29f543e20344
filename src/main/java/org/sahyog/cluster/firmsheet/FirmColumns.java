package org.sahyog.cluster.firmsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sahyog.cluster.firmsheet.word.Folded;
import org.sahyog.shared.sheet.SheetProblem;
import org.sahyog.shared.sheet.SheetRefused;

/** Which column of a sheet tells what; titles that mean nothing to us are listed and left alone. */
public final class FirmColumns {

    private static final Map<String, FirmField> KNOWN = known();

    private final List<String> titles;
    private final Map<FirmField, Integer> places = new LinkedHashMap<>();
    private final List<String> ignored = new ArrayList<>();

    private FirmColumns(List<String> titles) {
        this.titles = titles;
    }

    /** Refuses titles without a name, a PIN code and a phone or an e-mail, and two columns that mean the same. */
    public static FirmColumns of(List<String> titles) {
        FirmColumns columns = new FirmColumns(List.copyOf(titles));
        for (int column = 0; column < titles.size(); column++) {
            columns.place(column, titles.get(column));
        }
        columns.require(FirmField.NAME);
        columns.require(FirmField.PIN);
        columns.require(FirmField.PHONE, FirmField.EMAIL);
        return columns;
    }

    public List<String> ignored() {
        return List.copyOf(ignored);
    }

    Map<FirmField, Integer> places() {
        return places;
    }

    /** The title as the agency wrote it. */
    Optional<String> title(FirmField field) {
        return Optional.ofNullable(places.get(field)).map(titles::get);
    }

    private void place(int column, String title) {
        FirmField field = KNOWN.get(Folded.title(title));
        if (field == null) {
            if (!title.isEmpty()) {
                ignored.add(title);
            }
            return;
        }
        Integer earlier = places.putIfAbsent(field, column);
        if (earlier != null) {
            throw new SheetRefused(SheetProblem.COLUMN_TWICE, titles.get(earlier), title);
        }
    }

    private void require(FirmField... anyOf) {
        for (FirmField field : anyOf) {
            if (places.containsKey(field)) {
                return;
            }
        }
        throw new SheetRefused(SheetProblem.COLUMN_MISSING, anyOf[0].title(Locale.ENGLISH));
    }

    private static Map<String, FirmField> known() {
        Map<String, FirmField> known = new HashMap<>();
        for (FirmField field : FirmField.values()) {
            for (String title : field.titles()) {
                known.put(Folded.title(title), field);
            }
        }
        return Map.copyOf(known);
    }
}
