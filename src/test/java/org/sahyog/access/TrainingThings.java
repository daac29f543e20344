package org.sahyog.access;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

/** Trainings of a town, what came of them, and records of people; another person shares hers with the firm. */
final class TrainingThings implements Area {
    private static final String TRAINING = "/clusters/{clusterId}/trainings/{trainingId}";
    private static final String EVENT = "/clusters/{clusterId}/events/{trainingId}";

    private final Ground ground;
    private final Resident organiser;
    private final Resident firm;

    TrainingThings(Ground ground) {
        this.ground = ground;
        organiser = ground.town.institution;
        firm = ground.firm;
    }

    @Override
    public Map<String, Supplier<Thing>> things() {
        return Map.ofEntries(
                entry("a training", () -> published("CLUSTER")),
                entry("a public training", () -> published("PUBLIC")),
                entry("a training's draft", () -> draft("CLUSTER")),
                entry("a begun training", this::begun),
                entry("a result of the firm", () -> result(null)),
                entry("a code for a result", this::code),
                entry("a firm to share with", () -> Thing.of("with", firm.organisationId())),
                entry("a record shared with the firm", () -> shared(ground.other)));
    }

    @Override
    public Map<String, Function<Role, Thing>> ofRoles() {
        return Map.of("a result offered to her", this::offered, "her own skill share", this::share);
    }

    @Override
    public Thing there(String parameter, String path) {
        return switch (parameter) {
            case "trainingId" -> published("CLUSTER");
            case "resultId" -> result(null);
            case "shareId" -> shared(ground.other);
            default -> null;
        };
    }

    @Override
    public Thing above(String parameter) {
        return parameter.equals("trainingId") ? published("CLUSTER") : null;
    }

    private Thing draft(String audience) {
        Map<String, Object> event =
                EventThings.draft(audience, 40, UUID.randomUUID().toString());
        JsonNode training = Wire.done(
                organiser, "POST", "/clusters/" + ground.town.clusterId + "/trainings", Map.of("event", event));
        return Thing.of(
                        "clusterId",
                        ground.town.clusterId,
                        "trainingId",
                        training.get("id").asText())
                .with("audience", audience, "registrationId", UUID.randomUUID());
    }

    private Thing published(String audience) {
        Thing training = draft(audience);
        Wire.done(organiser, "POST", training.in(EVENT) + "/publication", null);
        return training;
    }

    /** With two seats of the firm. */
    private Thing begun() {
        Thing training = published("CLUSTER");
        String registration = Wire.done(firm, "POST", training.in(EVENT) + "/registrations", Map.of("seats", 2))
                .get("id")
                .asText();
        Town.run(
                "update event set starts_at = now() - interval '1 hour' where id = ?",
                UUID.fromString(training.id("trainingId")));
        return training.with("registrationId", registration);
    }

    private Thing result(Resident account) {
        Thing training = begun();
        Map<String, Object> draft = new HashMap<>(TrainingBodies.result(training));
        if (account != null) {
            draft.put("username", Town.text("select username from person where id = ?", account.personId()));
        }
        String id = Wire.done(organiser, "POST", training.in(TRAINING) + "/results", draft)
                .get("id")
                .asText();
        return training.with("resultId", id);
    }

    private Thing code() {
        Thing result = result(null);
        String code = Wire.done(organiser, "POST", result.in(TRAINING + "/results/{resultId}/code"), null)
                .get("code")
                .asText();
        return result.with("skillCode", code);
    }

    private Thing offered(Role role) {
        return result(ground.cast.as(role));
    }

    private Thing shared(Resident person) {
        Town.run("update skill_share set ended_at = now() where person_id = ? and ended_at is null", person.personId());
        Map<String, Object> draft = Map.of("organisationId", firm.organisationId(), "wording", "The firm may read it.");
        String id =
                Wire.done(person, "POST", "/me/skill-shares", draft).get("id").asText();
        return Thing.of("organisationId", firm.organisationId(), "shareId", id);
    }

    private Thing share(Role role) {
        return ground.cast.as(role) == null ? Thing.of("shareId", UUID.randomUUID()) : shared(ground.cast.as(role));
    }

    static List<Map<String, Object>> results(Thing training) {
        return List.of(TrainingBodies.result(training));
    }
}
