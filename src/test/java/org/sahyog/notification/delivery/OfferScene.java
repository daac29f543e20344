package org.sahyog.notification.delivery;

import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.notification.Notice;
import org.sahyog.notification.NoticeKind;
import org.sahyog.notification.delivery.Parcel.Claim;
import org.sahyog.shared.Ids;

/** A firm of a town has been offered two seats in an event; nobody has told its owner yet. */
public final class OfferScene {
    public static final Town TOWN = new Town();

    public final Resident owner = TOWN.firm();
    public final UUID eventId = Ids.next();
    public final UUID partyId = Ids.next();
    public final UUID offerId = Ids.next();
    public final UUID noticeId = Ids.next();
    public final String email = "owner" + owner.personId() + "@firm.example";
    public final String phone;

    public OfferScene() {
        this("hi");
    }

    public OfferScene(String language) {
        phone = "+9198" + (10_000_000 + Math.floorMod(owner.personId().getLeastSignificantBits(), 90_000_000));
        Town.run(
                "update person set name = 'आशा वर्मा', email = ?, phone = ?, language = ? where id = ?",
                email,
                phone,
                language,
                owner.personId());
        Town.run("update person set email_confirmed_at = now() where id = ?", owner.personId());
        Town.run("update organisation set name = 'आशा ब्रास वर्क्स' where id = ?", owner.organisationId());
        event();
        party();
        offer();
        notice("OFFER_MADE", offerId);
    }

    private void event() {
        Town.run("""
                insert into event (id, cluster_id, kind, state, title, language, organiser_id, audience, local_start, local_end,
                    zone, starts_at, ends_at, venue)
                select ?, ?, 'WORKSHOP', 'PUBLISHED', 'Lead-free soldering & <safe> fumes', 'en', ?, 'CLUSTER', l, l + interval '3 hours',
                    'Asia/Kolkata', l at time zone 'Asia/Kolkata', (l + interval '3 hours') at time zone 'Asia/Kolkata',
                    'Hall 2, Metal Handicrafts Service Centre, Moradabad'
                from (select date_trunc('day', now() at time zone 'Asia/Kolkata') + interval '9 days 10 hours' as l) s
                """, eventId, TOWN.clusterId, TOWN.institution.organisationId());
        Town.run(
                "insert into event_seats (event_id, cluster_id, capacity, taken, held, waiting) values (?, ?, 10, 0, 2, 1)",
                eventId,
                TOWN.clusterId);
    }

    private void party() {
        Town.run("""
                insert into waiting_party (id, cluster_id, event_id, leader_id, state, joined_at)
                values (?, ?, ?, ?, 'OFFERED', now() - interval '1 day')
                """, partyId, TOWN.clusterId, eventId, owner.organisationId());
        Town.run("""
                insert into registration (id, cluster_id, event_id, organisation_id, state, seats, wanted, party_id, registered_at, changed_at)
                values (?, ?, ?, ?, 'OFFERED', 0, 2, ?, now() - interval '1 day', now())
                """, Ids.next(), TOWN.clusterId, eventId, owner.organisationId(), partyId);
    }

    private void offer() {
        Town.run("""
                insert into seat_offer (id, cluster_id, event_id, party_id, seats, state, reason, offered_at, expires_at, latest_at)
                values (?, ?, ?, ?, 2, 'OPEN', 'NEXT_IN_LINE', now(), now() + interval '2 days', now() + interval '2 days')
                """, offerId, TOWN.clusterId, eventId, partyId);
    }

    /** A further notice of this firm, its id unknown to anybody yet. */
    public void notice(String kind, UUID entityId) {
        UUID deed = Ids.next();
        Town.run("insert into deed (id, verb, kind, entity_id) values (?, 'scene.set', 'scene', ?)", deed, entityId);
        Town.run(
                """
                insert into notice (id, person_id, deed_id, kind, cluster_id, event_id, entity_id, organisation_id, arguments, urgent, made_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, jsonb_build_object('title', 'Lead-free soldering', 'start', '2030-03-04T10:00:00',
                    'zone', 'Asia/Kolkata', 'seats', 2), true, now())
                """, noticeId, owner.personId(), deed, kind, TOWN.clusterId, eventId, entityId, owner.organisationId());
    }

    /** Due from {@code next} on, in words of SQL. */
    public UUID due(Channel channel, String next) {
        UUID id = Ids.next();
        Town.run(
                "insert into delivery (id, notice_id, channel, next_at) values (?, ?, ?, " + next + ")",
                id,
                noticeId,
                channel.name());
        return id;
    }

    public static void awaitState(UUID delivery, String state) throws InterruptedException {
        await("select count(*) from delivery where id = ? and state = ?", delivery, state);
    }

    public static void await(String sql, Object... parameters) throws InterruptedException {
        for (int nth = 0; nth < 600 && Town.count(sql, parameters) == 0; nth++) {
            DeliveryTick.now();
            Thread.sleep(50);
        }
        if (Town.count(sql, parameters) == 0) {
            throw new AssertionError("Not within 30 seconds: " + sql + " " + Arrays.toString(parameters));
        }
    }

    /** A notice that offers nothing, for a way that is tried by hand. */
    public static Parcel invitation(String email, String phone) {
        Claim claim = new Claim(
                Ids.next(),
                Ids.next(),
                Channel.MAIL,
                1,
                Instant.now(),
                true,
                "आशा वर्मा",
                email,
                true,
                phone,
                LocalTime.MIDNIGHT,
                LocalTime.MIDNIGHT,
                null,
                null);
        Notice notice = new Notice(
                claim.noticeId(),
                Ids.next(),
                NoticeKind.STAKEHOLDER_INVITED,
                true,
                null,
                null,
                null,
                Ids.next(),
                null,
                "आशा ब्रास वर्क्स",
                new JsonObject().put("cluster", "Moradabad"),
                true,
                null,
                null,
                Locale.forLanguageTag("hi"),
                Instant.now(),
                null,
                null);
        return new Parcel(claim, notice, List.of());
    }
}
