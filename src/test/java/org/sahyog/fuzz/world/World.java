package org.sahyog.fuzz.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.contract.Description;
import org.sahyog.contract.Description.Operation;
import org.sahyog.fuzz.call.Answer;
import org.sahyog.fuzz.call.Call;
import org.sahyog.fuzz.call.Json;
import org.sahyog.fuzz.call.Sender;

/** A town in which something of everything exists, and whom to call as. */
public final class World {
    private static final Duration AHEAD = Duration.ofDays(60);

    public final Town town = new Town();
    public final Resident firm = town.firm();
    public final Resident stranger = Town.loner();
    public final Resident staff = colleague("STAFF", "{}");
    public final Resident delegate = colleague("DELEGATE", "{REGISTER_FOR_EVENTS}");
    public final Resident admin = Town.person(null, "", "", "platform-admin");

    private final Sender sender;
    private final RandomGenerator random;
    private final Crowd crowd = new Crowd(town.clusterId);
    private final Map<Role, Resident> roles = new EnumMap<>(Role.class);
    private final Map<String, String> places = new TreeMap<>();

    public World(Sender sender, RandomGenerator random) {
        this.sender = sender;
        this.random = random;
        roles.putAll(Map.of(
                Role.STRANGER, stranger,
                Role.FIRM, firm,
                Role.STAFF, staff,
                Role.DELEGATE, delegate,
                Role.INSTITUTION, town.institution,
                Role.CDA, town.cda,
                Role.AGENCY, town.agency,
                Role.PLATFORM_ADMIN, admin));
        place("agencyId", town.agencyId);
        place("programmeId", town.programmeId);
        place("clusterId", town.clusterId);
        place("organisationId", firm.organisationId());
        place("pin", "244001");
    }

    private Resident colleague(String role, String rights) {
        Resident colleague = Town.person(firm.organisationId(), firm.organisationName(), "STAFF", "firm");
        Town.run(
                "update affiliation set role = ?, rights = ?::text[] where person_id = ?",
                role,
                rights,
                colleague.personId());
        return colleague;
    }

    /** Nobody, for those who are not signed in. */
    public @Nullable Resident resident(Role role) {
        return roles.get(role);
    }

    /** Somebody of this role whom nothing else needs. */
    public @Nullable Resident passing(Role role) {
        return switch (role) {
            case ANONYMOUS -> null;
            case STRANGER -> freshLoner();
            case FIRM -> freshFirm();
            case STAFF -> colleague("STAFF", "{}");
            case DELEGATE -> colleague("DELEGATE", "{REGISTER_FOR_EVENTS}");
            case INSTITUTION -> new Town().institution;
            case CDA -> town.agent();
            case AGENCY -> new Town().agency;
            case PLATFORM_ADMIN -> Town.person(null, "", "", "platform-admin");
        };
    }

    /** Of a firm of the town to which nothing has happened yet. */
    public Resident freshFirm() {
        return crowd.member();
    }

    /** Of a firm that belongs nowhere yet. */
    public Resident freshLoner() {
        return crowd.loner();
    }

    public RandomGenerator random() {
        return random;
    }

    /** What stands in addresses under this name, where a deed does not say else. */
    public void place(String parameter, Object value) {
        places.put(parameter, String.valueOf(value));
    }

    public Map<String, String> places() {
        return places;
    }

    /** The operation at its usual place, with the example of the description as its body and a fresh key. */
    public Call call(String operationId, @Nullable Resident by) {
        Operation operation = Description.committed().operation(operationId);
        Call call = Call.of(operation).by(by);
        for (Map.Entry<String, String> place : places.entrySet()) {
            if (operation.path().contains("{" + place.getKey() + "}")) {
                call = call.at(place.getKey(), place.getValue());
            }
        }
        for (JsonNode parameter : operation.node().path("parameters")) {
            if (parameter.path("name").asText().equals("Idempotency-Key")) {
                call = call.header("Idempotency-Key", key());
            }
        }
        return withExample(call);
    }

    private static Call withExample(Call call) {
        for (Map.Entry<String, JsonNode> body :
                call.operation().node().at("/requestBody/content").properties()) {
            if (body.getKey().endsWith("json")) {
                JsonNode example = body.getValue().path("example");
                return call.header("Content-Type", body.getKey())
                        .withJson(example.isObject() ? example : Json.object());
            }
        }
        return call;
    }

    /** Sends it, whatever comes of it. */
    public Answer send(Call call) {
        return sender.send(call);
    }

    /** Sends what must succeed: the ground of another call. */
    public Answer done(Call call) {
        Answer answer = sender.send(call);
        if (!answer.succeeded()) {
            throw new NoGround(call, answer);
        }
        return answer;
    }

    /** The same with the tag of what is changed, as it is read now. */
    public Call tagged(Call change, String readOperation, @Nullable Resident by) {
        Call read = Call.of(Description.committed().operation(readOperation)).by(by);
        for (Map.Entry<String, String> part : change.path().entrySet()) {
            read = read.at(part.getKey(), part.getValue());
        }
        return change.header("If-Match", done(read).tag());
    }

    public String key() {
        return new UUID(random.nextLong() & ~0xF000L | 0x4000L, random.nextLong() >>> 2 | 1L << 63).toString();
    }

    /** An event in two months, as an organiser describes it. */
    public ObjectNode event(int capacity) {
        LocalDateTime start = LocalDateTime.now(ZoneOffset.UTC).plus(AHEAD).truncatedTo(ChronoUnit.HOURS);
        ObjectNode draft =
                ((ObjectNode) call("scheduleEvent", null).json()).deepCopy().put("capacity", capacity);
        draft.remove("keptSeats");
        return draft.put("localStart", start.toString() + ":00")
                .put("localEnd", start.plusHours(7) + ":00")
                .put(
                        "registrationClosesAt",
                        Instant.now().plus(AHEAD.minusDays(3)).toString());
    }

    public LocalDate today() {
        return LocalDate.now(ZoneOffset.ofHoursMinutes(5, 30));
    }
}
