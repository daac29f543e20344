package org.sahyog.training.skill;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.sahyog.event.certificate.CertifiedPlace;
import org.sahyog.event.certificate.PlaceCertificates;
import org.sahyog.identity.person.ErasureStep;
import org.sahyog.shared.database.Sql;

/**
 * Her record is no more hers and shared with nobody. What came of a training stays the organiser’s, without her name where it was hers: in her
 * record, offered to her, or in a seat of an organisation that she acted for, under her name.
 */
@Singleton
class SkillErasure implements ErasureStep {
    private static final Sql FORGET = Sql.of("""
            update training_result r set name = '—', person_id = null, offered_to = null, code_hash = null, version = r.version + 1
            from person p where p.id = :person and (r.person_id = p.id or r.offered_to = p.id
                or lower(r.name) = lower(p.name) and r.organisation_id in (select a.organisation_id from affiliation a where a.person_id = p.id))
            returning r.registration_id, r.position
            """);
    private static final Sql UNSHARE = Sql.of("delete from skill_share where person_id = :person");

    private final PlaceCertificates certificates;

    SkillErasure(PlaceCertificates certificates) {
        this.certificates = certificates;
    }

    @Override
    public Uni<Void> erase(UUID personId) {
        return FORGET.with("person", personId)
                .rows()
                .chain(places -> certificates.forget(
                        places.stream().map(SkillErasure::place).toList()))
                .chain(() -> UNSHARE.with("person", personId).update())
                .replaceWithVoid();
    }

    private static CertifiedPlace place(Object[] row) {
        return new CertifiedPlace((UUID) row[0], ((Number) row[1]).intValue());
    }
}
