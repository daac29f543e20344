package org.sahyog.identity.organisation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.access.Caller;
import org.sahyog.shared.Ids;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.json.JsonText;

/** Finds likely duplicates of many organisations at once, and keeps them as cases for the agents. One that was merged into another counts as that one. */
@ApplicationScoped
class AlikeRepository {
    private record Wanted(
            int draft, @Nullable String udyam, @Nullable String pin, String key) {}

    private record Case(UUID id, UUID organisation, UUID other, String reason) {}

    // Each name is compared with every name of its PIN while these are few. 5,000 firms of one PIN would be 25 million
    // pairs: then only names that begin or end alike are compared, with at most 50 each.
    private static final Sql ALIKE =
            Sql.of("""
            with wanted as materialized (
                select * from jsonb_to_recordset(cast(cast(:wanted as text) as jsonb)) as w(draft integer, udyam text, pin text, key text)),
            near as materialized (
                select o.id, o.pin_code, o.name_key,
                    row_number() over (partition by o.pin_code, left(o.name_key, 8)) as nth_start,
                    row_number() over (partition by o.pin_code, right(o.name_key, 8)) as nth_end
                from organisation o where o.pin_code in (select pin from wanted) and o.name_key <> ''),
            few as materialized (
                select coalesce(sum(w.n * p.n), 0) <= 300000 as pairs
                from (select pin, count(*) as n from wanted group by pin) w
                join (select pin_code, count(*) as n from near group by pin_code) p on p.pin_code = w.pin),
            twin as (
                select w.draft, o.id, 'SAME_UDYAM_NUMBER' as reason, 2 as closeness
                from wanted w join organisation o on o.udyam_number = w.udyam
                union all
                select w.draft, n.id, 'SIMILAR_NAME_AND_PIN', 1
                from wanted w join near n on n.pin_code = w.pin and n.name_key = w.key
                union all
                select w.draft, n.id, 'SIMILAR_NAME_AND_PIN', similarity(n.name_key, w.key)
                from wanted w join near n on n.pin_code = w.pin
                where (select pairs from few) and similarity(n.name_key, w.key) > 0.55
                union all
                select w.draft, n.id, 'SIMILAR_NAME_AND_PIN', similarity(n.name_key, w.key)
                from wanted w join near n on n.pin_code = w.pin and left(n.name_key, 8) = left(w.key, 8) and n.nth_start <= 50
                where not (select pairs from few) and similarity(n.name_key, w.key) > 0.55
                union all
                select w.draft, n.id, 'SIMILAR_NAME_AND_PIN', similarity(n.name_key, w.key)
                from wanted w join near n on n.pin_code = w.pin and right(n.name_key, 8) = right(w.key, 8) and n.nth_end <= 50
                where not (select pairs from few) and similarity(n.name_key, w.key) > 0.55),
            closest as (
                select *, row_number() over (partition by draft order by closeness desc, id) as nth
                from (select distinct on (w.draft, t.today_id) w.draft, t.today_id as id, w.reason, w.closeness
                    from twin w join organisation_today t on t.id = w.id
                    order by w.draft, t.today_id, w.closeness desc) each_once)
            select c.draft, o.id, o.name, c.reason, %s as seen
            from closest c join organisation o on o.id = c.id where c.nth <= 20 order by c.draft, c.nth
            """.formatted(OrganisationRepository.isSeenBy(":person", "cast(:organisations as uuid[])")));

    private static final Sql OPEN = Sql.of("""
            insert into duplicate_case (id, organisation_id, other_id, reason)
            select id, organisation, other, reason
            from jsonb_to_recordset(cast(cast(:cases as text) as jsonb)) as c(id uuid, organisation uuid, other uuid, reason text)
            """);

    private final Journal journal;
    private final JsonText json;

    AlikeRepository(Journal journal, JsonText json) {
        this.journal = journal;
        this.json = json;
    }

    /** The closest first, at most 20 of each. */
    Uni<List<Alike>> among(List<Organisation> entered, Caller caller) {
        List<Wanted> wanted = IntStream.range(0, entered.size())
                .mapToObj(nth -> wanted(nth, entered.get(nth)))
                .toList();
        return ALIKE.with("wanted", json.of(wanted))
                .with("person", caller.id())
                .with("organisations", caller.organisationIds().toArray(UUID[]::new))
                .rows()
                .map(rows -> rows.stream().map(AlikeRepository::alike).toList());
    }

    Uni<Void> openCases(List<Organisation> entered, List<Alike> others) {
        if (others.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<Case> cases = others.stream()
                .map(other -> new Case(Ids.next(), entered.get(other.draft()).id, other.id(), other.reason()))
                .toList();
        return OPEN.with("cases", json.of(cases))
                .update()
                .chain(() -> journal.record(cases.stream()
                        .map(each -> Deed.of("duplicate-case.opened", "duplicate-case", each.id()))
                        .toList()));
    }

    private static Wanted wanted(int nth, Organisation organisation) {
        return new Wanted(nth, organisation.udyamNumber, organisation.pinCode, organisation.nameKey);
    }

    private static Alike alike(Object[] row) {
        return new Alike(
                ((Number) row[0]).intValue(), (UUID) row[1], (String) row[2], (String) row[3], (Boolean) row[4]);
    }
}
