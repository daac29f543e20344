package org.sahyog.post;

import jakarta.inject.Singleton;
import org.sahyog.identity.person.OwnDataPart;

/** What she wrote, in all its versions. */
@Singleton
class OwnPosts implements OwnDataPart {
    @Override
    public String name() {
        return "posts";
    }

    @Override
    public String query() {
        return """
                select jsonb_build_object('id', p.id, 'at', v.written_at, 'clusterId', p.cluster_id, 'networkId', p.network_id,
                    'replyTo', p.reply_to, 'organisationId', p.organisation_id, 'state', p.state, 'version', v.number, 'text', v.text)
                from post_version v join post p on p.id = v.post_id where v.person_id = $1 order by v.written_at desc, p.id desc
                """;
    }
}
