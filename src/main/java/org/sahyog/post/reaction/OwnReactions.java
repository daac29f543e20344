package org.sahyog.post.reaction;

import jakarta.inject.Singleton;
import org.sahyog.identity.person.OwnDataPart;

/** What she said to posts without words. */
@Singleton
class OwnReactions implements OwnDataPart {
    @Override
    public String name() {
        return "reactions";
    }

    @Override
    public String query() {
        return """
                select jsonb_build_object('postId', r.post_id, 'at', r.reacted_at, 'kind', r.kind, 'organisationId', r.organisation_id)
                from post_reaction r where r.person_id = $1 order by r.reacted_at desc, r.post_id desc
                """;
    }
}
