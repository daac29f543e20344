package org.sahyog.notification;

import jakarta.inject.Singleton;
import org.sahyog.identity.person.OwnDataPart;

/** What she was told, and by which ways. */
@Singleton
class OwnNotices implements OwnDataPart {
    @Override
    public String name() {
        return "notices";
    }

    @Override
    public String query() {
        return """
                select jsonb_build_object('at', n.made_at, 'kind', n.kind, 'urgent', n.urgent, 'clusterId', n.cluster_id,
                    'eventId', n.event_id, 'entityId', n.entity_id, 'networkId', n.network_id, 'organisationId', n.organisation_id,
                    'facts', case when notice_in_sight(n.person_id, n.sight, n.cluster_id, n.network_id, n.entity_id) then n.arguments end,
                    'way', n.way, 'digestId', n.digest_id,
                    'deliveredAt', n.delivered_at, 'readAt', n.read_at, 'deliveries', (
                        select jsonb_agg(jsonb_build_object('channel', d.channel, 'state', d.state, 'tries', d.attempts,
                            'lastError', d.last_error, 'sentAt', d.sent_at, 'deliveredAt', d.delivered_at) order by d.channel)
                        from delivery d where d.notice_id = n.id))
                from notice n where n.person_id = $1 order by n.id desc
                """;
    }
}
