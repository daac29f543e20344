package org.sahyog.identity.consent;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;

/** Consent per purpose: recorded, never rewritten; the newest row holds. */
@ApplicationScoped
public class Consents {
    private final Journal journal;
    private final Clock clock;

    Consents(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    public Uni<ConsentView> record(UUID person, ConsentDraft draft) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                insert into consent (person_id, purpose, given, wording, recorded_at)
                                values (:person, :purpose, :given, :wording, :now)
                                """)
                        .setParameter("person", person)
                        .setParameter("purpose", draft.purpose())
                        .setParameter("given", draft.given())
                        .setParameter("wording", draft.wording())
                        .setParameter("now", now)
                        .executeUpdate())
                .chain(() -> journal.record(
                        Deed.of("consent.recorded", "person", person).seenBy(Scope.person(person))))
                .replaceWith(new ConsentView(draft.purpose(), draft.given(), draft.wording(), now));
    }
}
