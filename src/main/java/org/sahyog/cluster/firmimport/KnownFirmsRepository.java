package org.sahyog.cluster.firmimport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sahyog.cluster.firmsheet.FirmField;
import org.sahyog.cluster.firmsheet.FirmRow;
import org.sahyog.identity.check.FirmName;

/** Which firms of a sheet are in the cluster already: the same Udyam number, or the same PIN and a similar name. */
@ApplicationScoped
class KnownFirmsRepository {

    private record Row(int number, String udyam, String pin, String name) {}

    // Names are compared where they begin or end alike, with at most 50 each: 5,000 firms of one PIN would be 25
    // million pairs.
    private static final String KNOWN = """
            with sheet as materialized (
                select * from jsonb_to_recordset(cast(cast($1 as text) as jsonb)) as r(number integer, udyam text, pin text, name text)),
            known as materialized (
                select o.udyam_number, o.pin_code, o.name_key, o.name,
                    row_number() over (partition by o.pin_code, left(o.name_key, 8)) as nth_start,
                    row_number() over (partition by o.pin_code, right(o.name_key, 8)) as nth_end
                from stakeholder s join organisation o on o.id = s.organisation_id
                where s.cluster_id = $2 and s.state in ('PENDING', 'INVITED', 'ACTIVE')),
            exact as materialized (
                select r.number, k.name from sheet r join known k on k.udyam_number = r.udyam where r.udyam <> ''
                union all
                select r.number, k.name from sheet r join known k on k.pin_code = r.pin and k.name_key = r.name),
            others as materialized (select * from sheet where number not in (select number from exact))
            select number, name from exact
            union all
            select r.number, k.name from others r
            join known k on k.pin_code = r.pin and left(k.name_key, 8) = left(r.name, 8) and k.nth_start <= 50
            where similarity(k.name_key, r.name) >= 0.6
            union all
            select r.number, k.name from others r
            join known k on k.pin_code = r.pin and right(k.name_key, 8) = right(r.name, 8) and k.nth_end <= 50
            where similarity(k.name_key, r.name) >= 0.6
            """;
    private static final String LOCK = "select id from cluster where id = :id for no key update";

    private final Pool pool;
    private final ObjectMapper json;

    KnownFirmsRepository(Pool pool, ObjectMapper json) {
        this.pool = pool;
        this.json = json;
    }

    /** Outside a transaction, for a preview. */
    Uni<KnownFirms> among(UUID clusterId, List<FirmRow> firms) {
        return pool.preparedQuery(KNOWN)
                .execute(Tuple.of(text(firms), clusterId))
                .map(rows -> {
                    Map<Integer, String> names = new HashMap<>();
                    rows.forEach(row -> names.putIfAbsent(row.getInteger(0), row.getString(1)));
                    return KnownFirms.of(firms, names);
                });
    }

    /** In the transaction of an import, one import of a cluster after the other: the same file twice brings nothing twice. */
    Uni<KnownFirms> lockedAmong(UUID clusterId, List<FirmRow> firms) {
        return Panache.getSession()
                .call(session -> session.createNativeQuery(LOCK, UUID.class)
                        .setParameter("id", clusterId)
                        .getSingleResult())
                .chain(session -> session.createNativeQuery(
                                KNOWN.replace("$1", ":sheet").replace("$2", ":cluster"), Object[].class)
                        .setParameter("sheet", text(firms))
                        .setParameter("cluster", clusterId)
                        .getResultList())
                .map(rows -> {
                    Map<Integer, String> names = new HashMap<>();
                    rows.forEach(row -> names.putIfAbsent(((Number) row[0]).intValue(), (String) row[1]));
                    return KnownFirms.of(firms, names);
                });
    }

    private String text(List<FirmRow> firms) {
        try {
            return json.writeValueAsString(
                    firms.stream().map(KnownFirmsRepository::row).toList());
        } catch (JsonProcessingException plainTextsAlwaysWrite) {
            throw new IllegalStateException(plainTextsAlwaysWrite);
        }
    }

    private static Row row(FirmRow firm) {
        return new Row(
                firm.number(),
                firm.value(FirmField.UDYAM),
                firm.value(FirmField.PIN),
                new FirmName(firm.name()).similarityKey());
    }
}
