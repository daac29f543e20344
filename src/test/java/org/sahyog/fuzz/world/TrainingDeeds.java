package org.sahyog.fuzz.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.fuzz.call.Call;

/** Trainings as their organiser plans them and enters results; people who take these into their records and share them. */
public final class TrainingDeeds implements Area {
    private final World world;
    private final SeatGround seats;
    private final Resident organiser;
    private final UUID draft;

    /** A training that has begun, and two seats of the usual firm in it. */
    public record Begun(UUID training, UUID registration) {}

    TrainingDeeds(Deeds deeds) {
        world = deeds.world();
        seats = deeds.of(SeatGround.class);
        organiser = world.town.institution;
        draft = world.done(schedule(training())).id();
        Begun usual = begun();
        world.place("trainingId", usual.training());
        world.place("resultId", world.done(enter(usual)).id());
        Call share = share(world.staff, world.firm.organisationId());
        world.place("shareId", world.done(share).id());
    }

    @Override
    public List<Read> reads() {
        return List.of(
                Read.by(world.firm, "listTrainings", "limit=1"),
                Read.by(world.firm, "getTraining"),
                Read.by(organiser, "listTrainingResults", "limit=1"),
                Read.by(organiser, "getTrainingResult"),
                Read.by(world.firm, "listMySkills", "limit=1"),
                Read.by(world.firm, "listOfferedSkills", "limit=1"),
                Read.by(world.firm, "listMySkillShares", "limit=1"),
                Read.by(world.firm, "listSharedSkillRecords", "limit=1"),
                Read.by(world.firm, "listSharedSkills", "limit=1"));
    }

    @Override
    public Map<String, Supplier<Call>> deeds() {
        return Map.ofEntries(
                Map.entry("scheduleTraining", () -> schedule(training())),
                Map.entry("changeTraining", this::change),
                Map.entry("enterTrainingResult", () -> enter(begun())),
                Map.entry("enterTrainingResults", () -> enterAll(begun())),
                Map.entry("changeTrainingResult", this::changeResult),
                Map.entry("makeTrainingResultCode", () -> code(begun())),
                Map.entry("claimSkill", this::claim),
                Map.entry("acceptSkill", () -> ofHers("acceptSkill")),
                Map.entry("releaseSkill", () -> ofHers("releaseSkill")),
                Map.entry(
                        "shareMySkills",
                        () -> share(world.firm, world.freshFirm().organisationId())),
                Map.entry("endMySkillShare", this::endShare));
    }

    /** Its sessions as long after its start as in the example. */
    public ObjectNode training() {
        ObjectNode training =
                ((ObjectNode) world.call("scheduleTraining", organiser).json()).deepCopy();
        ObjectNode event = world.event(50).put("kind", "TRAINING");
        training.set("event", event);
        training.at("/modules/0/sessions")
                .forEach(session -> ((ObjectNode) session)
                        .put("localStart", event.get("localStart").asText())
                        .put("localEnd", event.get("localEnd").asText()));
        return training;
    }

    public Call schedule(ObjectNode training) {
        return world.call("scheduleTraining", organiser).withJson(training);
    }

    private Call change() {
        Call change =
                world.call("changeTraining", organiser).at("trainingId", draft).withJson(training());
        return world.tagged(change, "getTraining", organiser);
    }

    public Begun ahead() {
        UUID training = world.done(schedule(training())).id();
        world.done(seats.events().publish(training));
        return new Begun(
                training,
                world.done(seats.register(training, world.firm, 2, "REFUSE")).id());
    }

    public Begun begun() {
        Begun training = ahead();
        Town.run("update event set starts_at = now() - interval '1 hour' where id = ?", training.training());
        return training;
    }

    public Call enter(Begun begun) {
        return world.call("enterTrainingResult", organiser)
                .at("trainingId", begun.training())
                .field("registrationId", begun.registration());
    }

    /** An institution, where only firms’ workers are trained. */
    public Call registerOthers() {
        return seats.register(ahead().training(), organiser, 1, "REFUSE");
    }

    /** At the first session. */
    public Begun scanned() {
        Begun begun = begun();
        String session =
                Town.text("select modules #>> '{0,sessions,0,id}' from training where event_id = ?", begun.training());
        Map<String, Object> scan = Map.of(
                "id",
                UUID.randomUUID().toString(),
                "registrationId",
                begun.registration().toString(),
                "place",
                1,
                "sessionId",
                session,
                "scannedAt",
                Instant.now().toString());
        world.done(world.call("uploadScans", organiser)
                .at("eventId", begun.training())
                .field("sentAt", Instant.now().toString())
                .field("scans", List.of(scan)));
        return begun;
    }

    private Call enterAll(Begun begun) {
        ObjectNode batch =
                ((ObjectNode) world.call("enterTrainingResults", organiser).json()).deepCopy();
        batch.get("results")
                .forEach(result -> ((ObjectNode) result)
                        .put("registrationId", begun.registration().toString()));
        return world.call("enterTrainingResults", organiser)
                .at("trainingId", begun.training())
                .withJson(batch);
    }

    private Call changeResult() {
        return world.tagged(world.call("changeTrainingResult", organiser), "getTrainingResult", organiser);
    }

    public Call code(Begun begun) {
        UUID result = world.done(enter(begun)).id();
        return world.call("makeTrainingResultCode", organiser)
                .at("trainingId", begun.training())
                .at("resultId", result);
    }

    private Call claim() {
        return world.call("claimSkill", world.firm)
                .field("code", world.done(code(begun())).text("/code"));
    }

    private Call ofHers(String operation) {
        String username = Town.text("select username from person where id = ?", world.firm.personId());
        UUID result = world.done(enter(begun()).field("username", username)).id();
        return world.call(operation, world.firm).at("resultId", result);
    }

    /** A result that is in the usual firm’s owner’s record. */
    public Call codeOfTaken() {
        Begun begun = begun();
        Call code = code(begun);
        world.done(world.call("claimSkill", world.firm)
                .field("code", world.done(code).text("/code")));
        return code.header("Idempotency-Key", world.key());
    }

    public Call share(Resident person, UUID organisation) {
        return world.call("shareMySkills", person).field("organisationId", organisation);
    }

    private Call endShare() {
        UUID share = world.done(share(world.firm, world.freshFirm().organisationId()))
                .id();
        return world.call("endMySkillShare", world.firm).at("shareId", share);
    }
}
