package org.sahyog.post.mute;

import jakarta.inject.Singleton;
import org.sahyog.identity.person.OwnDataPart;

/** Whose posts she does not want to see. */
@Singleton
class OwnMutes implements OwnDataPart {
    @Override
    public String name() {
        return "mutes";
    }

    @Override
    public String query() {
        return """
                select jsonb_build_object('at', muted_at, 'clusterId', cluster_id, 'organisationId', organisation_id, 'authorId', author_id)
                from post_mute where person_id = $1 order by muted_at desc, id desc
                """;
    }
}
