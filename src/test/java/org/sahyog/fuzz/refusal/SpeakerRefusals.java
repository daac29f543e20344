package org.sahyog.fuzz.refusal;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.Town;
import org.sahyog.fuzz.call.Call;
import org.sahyog.fuzz.world.Deeds;
import org.sahyog.fuzz.world.EventDeeds;
import org.sahyog.fuzz.world.NetworkDeeds;
import org.sahyog.fuzz.world.SpeakerDeeds;
import org.sahyog.fuzz.world.World;

/** Refusals of speakers, invitations and materials. */
final class SpeakerRefusals implements Refused {
    private final SpeakerDeeds speakers;
    private final EventDeeds events;
    private final World world;

    SpeakerRefusals(Deeds deeds) {
        speakers = deeds.of(SpeakerDeeds.class);
        events = deeds.of(EventDeeds.class);
        world = deeds.world();
        deeds.of(NetworkDeeds.class);
    }

    @Override
    public Map<String, Supplier<Call>> calls() {
        return Map.ofEntries(
                Map.entry("speaker-unclear", () -> speakers.name().field("name", null)),
                Map.entry(
                        "speaker-account-unknown",
                        () -> speakers.name().field("name", null).field("username", world.key())),
                Map.entry(
                        "speaker-organisation-unknown",
                        () -> speakers.name().field("organisation", null).field("organisationId", UUID.randomUUID())),
                Map.entry("speaker-session-unknown", () -> speakers.name().field("sessionId", UUID.randomUUID())),
                Map.entry("speaker-named-twice", this::twice),
                Map.entry("speaker-full", this::full),
                Map.entry("speaker-answered", this::answered),
                Map.entry(
                        "invitation-organisation-unknown",
                        () -> speakers.invite().field("organisationId", UUID.randomUUID())),
                Map.entry("invitation-not-published", () -> speakers.invite().at("eventId", events.draft(10))),
                Map.entry("invitation-for-members", this::forMembers),
                Map.entry("invitation-full", this::fullOfInvitations),
                Map.entry("invitation-accepted", this::accepted),
                Map.entry("material-nothing-given", () -> speakers.add().field("link", null)),
                Map.entry("material-session-unknown", () -> speakers.add().field("sessionId", UUID.randomUUID())),
                Map.entry("material-full", this::fullOfMaterials),
                Map.entry("material-not-yours", this::notYours));
    }

    private Call twice() {
        UUID event = events.published(10);
        world.done(speakers.ask(event));
        return speakers.ask(event);
    }

    private Call full() {
        UUID event = events.published(10);
        Town.run("""
                insert into event_speaker (id, cluster_id, event_id, part, name, organisation_name, state, named_at)
                select gen_random_uuid(), cluster_id, id, 'SPEAKER', 'Meena', 'Tool room', 'NAMED', now() from event, generate_series(1, 200)
                where id = ?
                """, event);
        return speakers.name().at("eventId", event);
    }

    private Call answered() {
        UUID speaker = speakers.asked();
        world.done(speakers.answer("agreeToSpeak", speaker));
        return speakers.answer("agreeToSpeak", speaker);
    }

    private Call forMembers() {
        UUID event = events.published(10);
        UUID network = Town.id("select id from network where cluster_id = ? limit 1", world.town.clusterId);
        Town.run("update event set audience = 'NETWORK', network_id = ? where id = ?", network, event);
        return speakers.invite().at("eventId", event);
    }

    private Call fullOfInvitations() {
        UUID event = events.published(10);
        Town.run("""
                with those as (
                    insert into organisation (id, kind, name, name_key, pin_code, keycloak_state)
                    select gen_random_uuid(), 'FIRM', 'Full', cast(gen_random_uuid() as text), '244001', 'DONE' from generate_series(1, 500)
                    returning id)
                insert into event_invitation (cluster_id, event_id, organisation_id, invited_at)
                select e.cluster_id, e.id, t.id, now() from event e, those t where e.id = ?
                """, event);
        return speakers.invite().at("eventId", event);
    }

    private Call accepted() {
        UUID event = events.published(10);
        UUID firm = world.firm.organisationId();
        world.done(speakers.invite().field("organisationId", firm).at("eventId", event));
        world.done(world.call("registerForEvent", world.firm).at("eventId", event));
        return speakers.revoke(firm).at("eventId", event);
    }

    private Call fullOfMaterials() {
        UUID event = events.published(10);
        Town.run("""
                insert into event_material (id, cluster_id, event_id, title, language, link, readers, added_at)
                select gen_random_uuid(), cluster_id, id, 'Heat', 'en', 'https://example.org', 'EVERYBODY', now()
                from event, generate_series(1, 200) where id = ?
                """, event);
        return speakers.add().at("eventId", event);
    }

    private Call notYours() {
        UUID material = speakers.added();
        return speakers.material("deleteEventMaterial", material).by(speakers.speaker());
    }
}
