package org.sahyog.training.skill;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.sahyog.identity.person.ErasureStep;
import org.sahyog.shared.OneByOne;
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
            """);
    private static final Sql UNSHARE = Sql.of("delete from skill_share where person_id = :person");

    @Override
    public Uni<Void> erase(UUID personId) {
        return OneByOne.each(
                List.of(FORGET, UNSHARE), each -> each.with("person", personId).update());
    }
}
