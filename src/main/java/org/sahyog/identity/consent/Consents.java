package org.sahyog.identity.consent;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;

/** Consent per purpose: recorded, never rewritten; the newest row holds. */
@ApplicationScoped
public class Consents {
    private static final Sql RECORD = Sql.of("""
            insert into consent (person_id, purpose, given, wording, recorded_at)
            values (:person, :purpose, :given, :wording, :now)
            """);
    private final Journal journal;
    private final Clock clock;

    Consents(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    public Uni<ConsentView> record(UUID person, ConsentDraft draft) {
        Instant now = clock.instant();
        return RECORD.with("person", person)
                .with("purpose", draft.purpose())
                .with("given", draft.given())
                .with("wording", draft.wording())
                .with("now", now)
                .update()
                .chain(() -> journal.record(
                        Deed.of("consent.recorded", "person", person).seenBy(Scope.person(person))))
                .replaceWith(new ConsentView(draft.purpose(), draft.given(), draft.wording(), now));
    }
}
