package org.sahyog.event.certificate;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.OneByOne;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.request.CurrentRequest;

/** What becomes of a place’s certificates when that changes on which they rest; in the transaction of the change. */
@ApplicationScoped
public class PlaceCertificates {
    private static final Sql REVOKE = Sql.of("""
            update certificate c set revoked_at = :now, revoked_by = :person, revoked_because = :because
            from event e
            where e.id = c.event_id and c.registration_id = :registration and c.position = :place and c.revoked_at is null
                and (c.kind = 'TRAINING') = :training
            """ + CertificateDeeds.RETURNED);
    private static final Sql BELONG = Sql.of("""
            update certificate set holder_id = :person where registration_id = :registration and position = :place and name is not null
            """);
    private static final Sql FORGET = Sql.of("""
            update certificate set name = null, holder_id = null where registration_id = :registration and position = :place
            """);

    private final CertificateDeeds deeds;
    private final CurrentRequest current;
    private final Clock clock;

    PlaceCertificates(CertificateDeeds deeds, CurrentRequest current, Clock clock) {
        this.deeds = deeds;
        this.current = current;
        this.clock = clock;
    }

    /** Nobody came to it after all. A training’s certificate rests on the result, and stands. */
    public Uni<Void> attendanceUndone(CertifiedPlace place) {
        return revoke(place, Revocation.ATTENDANCE_UNDONE, false);
    }

    /** Nobody has passed in it after all. */
    public Uni<Void> passedNoMore(CertifiedPlace place) {
        return revoke(place, Revocation.RESULT_CHANGED, true);
    }

    private Uni<Void> revoke(CertifiedPlace place, Revocation because, boolean training) {
        return REVOKE.with("now", clock.instant())
                .with("person", current.person())
                .with("because", because.name())
                .with("registration", place.registrationId())
                .with("place", place.place())
                .with("training", training)
                .rows()
                .chain(revoked -> deeds.record("certificate.revoked", revoked));
    }

    /** Whose account it is has become known, or is so no more. */
    public Uni<Void> belongTo(@Nullable UUID person, CertifiedPlace place) {
        return BELONG.with("person", person)
                .with("registration", place.registrationId())
                .with("place", place.place())
                .update()
                .replaceWithVoid();
    }

    /** Who sat there is erased. */
    public Uni<Void> forget(List<CertifiedPlace> places) {
        return OneByOne.each(
                places,
                place -> FORGET.with("registration", place.registrationId())
                        .with("place", place.place())
                        .update());
    }
}
