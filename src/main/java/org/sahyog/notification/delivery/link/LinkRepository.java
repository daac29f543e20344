package org.sahyog.notification.delivery.link;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sahyog.notification.delivery.Channel;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.json.JsonText;

/** What a link is about, read alone or inside the write that follows it; and what following it writes. */
@ApplicationScoped
class LinkRepository {
    private static final String FACTS = """
            select cast(json_build_object('channel', d.channel, 'kind', n.kind, 'madeAt', n.made_at, 'personId', n.person_id,
                'language', p.language, 'organisationId', g.id, 'organisationName', g.name,
                'acts', exists (select 1 from offeree a where a.offer_id = o.id and a.person_id = n.person_id
                    and a.organisation_id = n.organisation_id),
                'clusterId', n.cluster_id, 'eventId', n.event_id, 'eventState', e.state,
                'event', case when e.id is null then null else json_build_object('title', e.title, 'startsAt', e.starts_at,
                    'endsAt', e.ends_at, 'zone', e.zone, 'venue', e.venue, 'link', e.link) end,
                'offer', case when o.id is null then null else json_build_object('id', o.id, 'state', o.state,
                    'seats', o.seats, 'expiresAt', o.expires_at, 'latestAt', o.latest_at) end,
                'answeredAt', u.used_at) as text) as facts
            from delivery d
            join notice n on n.id = d.notice_id
            join person p on p.id = n.person_id
            left join organisation g on g.id = n.organisation_id
            left join event e on e.id = n.event_id
            left join seat_offer o on o.id = n.entity_id
            left join used_link u on u.link_id = %s
            where d.id = %s
            """;
    private static final String READ = FACTS.formatted("$1", "$2");
    private static final Sql READ_INSIDE = Sql.of(FACTS.formatted(":link", ":delivery"));
    private static final Sql USE = Sql.of("""
            insert into used_link (link_id, used_at) values (:link, :now) on conflict (link_id) do nothing
            """);
    private static final String STOP = """
            insert into notice_settings (person_id, %1$s) values (:person, false)
            on conflict (person_id) do update set %1$s = false, version = notice_settings.version + 1
            """;
    private static final Sql STOP_MAIL = Sql.of(STOP.formatted("mail"));
    private static final Sql STOP_GATEWAY = Sql.of(STOP.formatted("gateway"));

    private static final Sql CONFIRM = Sql.of("""
            update person p set email_confirmed_at = coalesce(p.email_confirmed_at, :now), version = p.version + 1 from delivery d
            where p.id = :person and d.id = :delivery and d.sent_at > p.email_since
            """);

    private final Pool pool;
    private final JsonText json;

    LinkRepository(Pool pool, JsonText json) {
        this.pool = pool;
        this.json = json;
    }

    Uni<@Nullable LinkFacts> find(Link link) {
        return pool.preparedQuery(READ)
                .execute(Tuple.of(link.id(), link.deliveryId()))
                .map(rows -> rows.size() == 0
                        ? null
                        : json.read(rows.iterator().next().getString("facts"), LinkFacts.class));
    }

    /** As the transaction sees it. */
    Uni<@Nullable LinkFacts> findInside(Link link) {
        return READ_INSIDE
                .with("link", link.id())
                .with("delivery", link.deliveryId())
                .valueIfAny(String.class)
                .map(text -> text == null ? null : json.read(text, LinkFacts.class));
    }

    /** Of two taps at once one is first; the other waits for it and gets false. */
    Uni<Boolean> use(Link link, Instant now) {
        return USE.with("link", link.id()).with("now", now).update().map(rows -> rows == 1);
    }

    /** False when the mail had gone to an address that she no longer has. */
    Uni<Boolean> confirm(Link link, LinkFacts facts, Instant now) {
        return CONFIRM.with("now", now)
                .with("person", facts.personId())
                .with("delivery", link.deliveryId())
                .update()
                .map(rows -> rows == 1);
    }

    Uni<Void> stop(LinkFacts facts) {
        Sql stop = facts.channel() == Channel.MAIL ? STOP_MAIL : STOP_GATEWAY;
        return stop.with("person", facts.personId()).update().replaceWithVoid();
    }
}
