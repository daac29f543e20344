package org.sahyog.fuzz.world;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.fuzz.call.Call;

/** Who speaks at the institution’s event, and what there is to read. */
public final class SpeakerDeeds implements Area {
    private final World world;
    private final Resident organiser;

    SpeakerDeeds(Deeds deeds) {
        world = deeds.world();
        deeds.of(EventDeeds.class);
        organiser = world.town.institution;
        world.place("speakerId", named());
        world.place("materialId", added());
        world.place("invitedId", invited());
    }

    @Override
    public List<Read> reads() {
        return List.of(
                Read.by(world.firm, "listEventSpeakers", "limit=2"),
                Read.by(world.firm, "getEventSpeaker"),
                Read.by(world.firm, "listEventMaterials", "limit=2"),
                Read.by(world.firm, "getEventMaterial"),
                Read.by(organiser, "listEventInvitations", "limit=2"),
                Read.by(world.firm, "listMySpeaking", "limit=3"));
    }

    @Override
    public Map<String, Supplier<Call>> deeds() {
        return Map.ofEntries(
                Map.entry("nameEventSpeaker", this::name),
                Map.entry("changeEventSpeaker", () -> change(named())),
                Map.entry("removeEventSpeaker", () -> of("removeEventSpeaker", named())),
                Map.entry("agreeToSpeak", () -> answer("agreeToSpeak", asked())),
                Map.entry("declineToSpeak", () -> answer("declineToSpeak", asked())),
                Map.entry("addEventMaterial", this::add),
                Map.entry("changeEventMaterial", () -> changeMaterial(added())),
                Map.entry("deleteEventMaterial", () -> material("deleteEventMaterial", added())),
                Map.entry("inviteToEvent", this::invite),
                Map.entry("revokeEventInvitation", () -> revoke(invited())));
    }

    public Call invite() {
        return world.call("inviteToEvent", organiser)
                .field("organisationId", world.freshFirm().organisationId());
    }

    private UUID invited() {
        return UUID.fromString(world.done(invite()).text("/organisationId"));
    }

    public Call revoke(UUID organisation) {
        return world.call("revokeEventInvitation", organiser).at("invitedId", organisation);
    }

    public Call name() {
        return without(world.call("nameEventSpeaker", organiser));
    }

    /** Of what the example names, there is nothing here. */
    private static Call without(Call call) {
        return call.field("sessionId", null).field("organisationId", null).field("fileId", null);
    }

    private UUID named() {
        return world.done(name()).id();
    }

    public Call change(UUID speaker) {
        return without(of("changeEventSpeaker", speaker)).header("If-Match", "*");
    }

    private Call of(String operation, UUID speaker) {
        return world.call(operation, organiser).at("speakerId", speaker);
    }

    /** Asks the firm’s owner. */
    public Call ask(UUID event) {
        String username = Town.text("select username from person where id = ?", world.firm.personId());
        return name().at("eventId", event).field("name", null).field("username", username);
    }

    public UUID asked() {
        UUID event = UUID.fromString(world.places().get("eventId"));
        Town.run("delete from event_speaker where event_id = ? and person_id = ?", event, world.firm.personId());
        return world.done(ask(event)).id();
    }

    public Call answer(String operation, UUID speaker) {
        return of(operation, speaker).by(world.firm);
    }

    public Call add() {
        return without(world.call("addEventMaterial", organiser));
    }

    public UUID added() {
        return world.done(add()).id();
    }

    public Call changeMaterial(UUID material) {
        return without(material("changeEventMaterial", material)).header("If-Match", "*");
    }

    public Call material(String operation, UUID material) {
        return world.call(operation, organiser).at("materialId", material);
    }

    /** Who may give some, and has not given those of others. */
    public Resident speaker() {
        world.done(answer("agreeToSpeak", asked()));
        return world.firm;
    }
}
