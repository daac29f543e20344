package org.sahyog.practice.thanks;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.practice.Practice;
import org.sahyog.practice.PracticeProblem;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.moderation.Reportable;
import org.sahyog.shared.problem.DomainException;

/** Each person thanks once for each thing, and never for what is of her own organisations. */
@ApplicationScoped
class ThanksRepository {
    private static final Sql THANK = Sql.of("""
            insert into practice_thanks (cluster_id, practice_id, comment_id, person_id, organisation_id, thanked_at)
            values (:cluster, :practice, :comment, :person, :organisation, :now) on conflict do nothing
            """);
    private static final Sql TAKE_BACK = Sql.of("""
            delete from practice_thanks
            where practice_id = :practice and comment_id is not distinct from :comment and person_id = :person
            """);

    private final CurrentCaller current;
    private final Clock clock;

    ThanksRepository(CurrentCaller current, Clock clock) {
        this.current = current;
        this.clock = clock;
    }

    /** {@code comment}: absent where it is for the practice itself. */
    Uni<Void> thank(Practice practice, @Nullable UUID comment, Reportable thing) {
        DomainException.refuseIf(
                current.get().organisationIds().contains(thing.organisationId()), PracticeProblem.OWN_THANKS);
        return THANK.with("cluster", practice.clusterId())
                .with("practice", practice.id())
                .with("comment", comment)
                .with("person", current.get().id())
                .with("organisation", current.get().acting().organisationId())
                .with("now", clock.instant())
                .update()
                .invoke(made -> DomainException.refuseIf(made == 0, PracticeProblem.THANKED_ALREADY))
                .replaceWithVoid();
    }

    Uni<Void> takeBack(Practice practice, @Nullable UUID comment) {
        return TAKE_BACK
                .with("practice", practice.id())
                .with("comment", comment)
                .with("person", current.get().id())
                .update()
                .invoke(gone -> DomainException.refuseIf(gone == 0, PracticeProblem.NOT_THANKED))
                .replaceWithVoid();
    }
}
