package org.sahyog.cluster.firmimport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.cluster.firmsheet.FirmField;
import org.sahyog.cluster.firmsheet.FirmRow;
import org.sahyog.cluster.firmsheet.FirmSize;
import org.sahyog.identity.check.FirmName;
import org.sahyog.shared.Ids;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.request.CurrentRequest;

/** Enters the firms of a sheet as organisations, all in one statement. */
@ApplicationScoped
class FirmEntry {

    private record Entry(
            UUID id,
            String name,
            String key,
            @Nullable String size,
            List<String> products,
            @Nullable String nic,
            String pin,
            @Nullable String address,
            @Nullable String udyam,
            @Nullable String gstin,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String workers,
            @Nullable String turnover,
            @Nullable Boolean women) {}

    private static final String ENTER = """
            with entered as (
                insert into organisation (id, kind, name, name_key, size, products, nic_code, pin_code, address, udyam_number,
                    gstin, phone, email, workers_band, turnover_band, women_owned, created_by, on_behalf_of)
                select id, 'FIRM', name, key, size, products, nic, pin, address, udyam, gstin, phone, email, workers, turnover,
                    women, cast(nullif(:person, '') as uuid), cast(nullif(:organisation, '') as uuid)
                from jsonb_to_recordset(cast(cast(:entries as text) as jsonb)) as e(id uuid, name text, key text, size text,
                    products text[], nic text, pin text, address text, udyam text, gstin text, phone text, email text,
                    workers text, turnover text, women boolean)
                returning id, size, women_owned, created_at),
            traits as (
                insert into organisation_trait (organisation_id, trait, since, value)
                select id, 'SIZE', created_at, size from entered where size is not null
                union all select id, 'WOMEN_OWNED', created_at, cast(women_owned as text) from entered
                    where women_owned is not null)
            select count(*) from entered
            """;

    private final Journal journal;
    private final CurrentRequest request;
    private final ObjectMapper json;

    FirmEntry(Journal journal, CurrentRequest request, ObjectMapper json) {
        this.journal = journal;
        this.request = request;
        this.json = json;
    }

    /** The ids of the new organisations, in the order of the rows. */
    Uni<List<UUID>> enterAll(List<FirmRow> firms) {
        List<Entry> entries = firms.stream().map(FirmEntry::entry).toList();
        List<UUID> ids = entries.stream().map(Entry::id).toList();
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ENTER, Long.class)
                        .setParameter("entries", text(entries))
                        .setParameter("person", text(request.person()))
                        .setParameter("organisation", text(request.onBehalfOf()))
                        .getSingleResult())
                .chain(() -> journal.record(ids.stream().map(FirmEntry::deed).toList()))
                .replaceWith(ids);
    }

    private static Deed deed(UUID id) {
        return Deed.of("organisation.entered", "organisation", id).seenBy(Scope.organisation(id));
    }

    private static Entry entry(FirmRow firm) {
        return new Entry(
                Ids.next(),
                firm.name(),
                new FirmName(firm.name()).similarityKey(),
                FirmSize.read(firm.value(FirmField.SIZE)).map(Enum::name).orElse(null),
                firm.products(),
                given(firm, FirmField.NIC),
                firm.value(FirmField.PIN),
                given(firm, FirmField.ADDRESS),
                given(firm, FirmField.UDYAM),
                given(firm, FirmField.GSTIN),
                given(firm, FirmField.PHONE),
                given(firm, FirmField.EMAIL),
                firm.workers().map(Enum::name).orElse(null),
                given(firm, FirmField.TURNOVER),
                firm.womenOwned().orElse(null));
    }

    private static @Nullable String given(FirmRow firm, FirmField field) {
        return firm.values().get(field);
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }

    private String text(List<Entry> entries) {
        try {
            return json.writeValueAsString(entries);
        } catch (JsonProcessingException plainValuesAlwaysWrite) {
            throw new IllegalStateException(plainValuesAlwaysWrite);
        }
    }
}
