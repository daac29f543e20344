package org.sahyog.identity.person;

import io.quarkus.arc.All;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sahyog.identity.affiliation.AffiliationLeaving;
import org.sahyog.shared.OneByOne;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.request.CurrentRequest;

/** A person goes: what is personal is erased, what others depend on stays with her id alone. */
@ApplicationScoped
class Erasure {
    /**
     * Her name goes from every organisation that she acted for; her phone and e-mail address only where nobody else stays: a family
     * shares a handset, and those who stay must remain within reach.
     */
    private static final Sql CONTACT = Sql.of("""
            update organisation o set version = o.version + 1,
                contact_name = case when lower(o.contact_name) = lower(p.name) then null else o.contact_name end,
                phone = case when o.id = any(cast(:orphaned as uuid[])) then nullif(o.phone, p.phone) else o.phone end,
                email = case when o.id = any(cast(:orphaned as uuid[])) and lower(o.email) = lower(p.email) then null else o.email end
            from person p
            where p.id = :person and o.id in (select a.organisation_id from affiliation a where a.person_id = p.id)
              and (lower(o.contact_name) = lower(p.name) or o.id = any(cast(:orphaned as uuid[]))
                and (o.phone = p.phone or lower(o.email) = lower(p.email)))
            returning o.id
            """);

    private static final Sql CODES = Sql.of("""
            with codes as (update one_time_code set cancelled_at = :now
                where person_id = :person and used_at is null and cancelled_at is null returning 1)
            delete from idempotency_key k where k.answer is not null and (
                k.caller = (select p.subject from person p where p.id = :person)
                or k.caller in (select 'code ' || c.handle from one_time_code c where c.person_id = :person))
            """);

    /** Before all else: what is about to be written about her waits until she is gone, and sees it. */
    private static final Sql HOLD = Sql.of("select id from person where id = :person for update");

    private final AffiliationLeaving affiliations;
    private final List<ErasureStep> steps;
    private final Journal journal;
    private final CurrentRequest request;
    private final Clock clock;

    Erasure(
            AffiliationLeaving affiliations,
            @All List<ErasureStep> steps,
            Journal journal,
            CurrentRequest request,
            Clock clock) {
        this.affiliations = affiliations;
        this.steps = steps;
        this.journal = journal;
        this.request = request;
        this.clock = clock;
    }

    Uni<ErasureView> erase(UUID personId) {
        Instant now = clock.instant();
        return HOLD.with("person", personId)
                .row()
                .chain(() -> affiliations.leaveAll(personId))
                .call(orphaned -> eraseContact(personId, orphaned))
                .call(() -> eraseCodes(personId, now))
                .call(() -> takeSteps(personId))
                .call(() -> erasePerson(personId, now))
                .map(orphaned -> ErasureView.of(now, orphaned, request.language()));
    }

    private Uni<Void> eraseContact(UUID personId, List<UUID> orphaned) {
        return CONTACT.with("person", personId)
                .with("orphaned", orphaned.toArray(UUID[]::new))
                .list(UUID.class)
                .chain(changed -> journal.record(changed.stream()
                        .map(id -> Deed.of("organisation.changed", "organisation", id)
                                .seenBy(Scope.organisation(id)))
                        .toList()));
    }

    private static Uni<Void> eraseCodes(UUID personId, Instant now) {
        return CODES.with("person", personId).with("now", now).update().replaceWithVoid();
    }

    private Uni<Void> takeSteps(UUID personId) {
        return OneByOne.each(steps, step -> step.erase(personId));
    }

    private Uni<Void> erasePerson(UUID personId, Instant now) {
        return Panache.getSession()
                .chain(session -> session.find(Person.class, personId))
                .invoke(person -> person.erase(now))
                .chain(() -> journal.record(
                        Deed.of("person.erased", "person", personId).seenBy(Scope.person(personId))));
    }
}
