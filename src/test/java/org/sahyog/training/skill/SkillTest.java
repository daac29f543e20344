package org.sahyog.training.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sahyog.Race;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.training.Classroom;

@QuarkusTest
@DisplayName("What a person has learnt")
class SkillTest {
    private final Classroom room = new Classroom();
    private final Resident worker = Town.nobody();

    @Nested
    @DisplayName("becomes hers")
    class Taken {
        @Test
        @DisplayName("with the code that she was given, which opens once")
        void code() {
            String result = room.result(null);
            String old = room.code(result);
            String code = room.code(result);
            claim(worker, old).statusCode(422).body("code", is("training-code-invalid"));
            claim(worker, code.toLowerCase().replace("-", " "))
                    .statusCode(201)
                    .body("training", is("Electroplating for beginners"))
                    .body("organiserName", is(room.organiser.organisationName()))
                    .body("name", is("सुनीता देवी"))
                    .body("themes", is(List.of("plating")))
                    .body("outcome", is("PASSED"))
                    .body("minutes", is(480));
            claim(Town.nobody(), code).statusCode(422);
            room.organiser
                    .posts()
                    .post(result + "/code")
                    .then()
                    .statusCode(409)
                    .body("code", is("training-result-owned"));
            worker.calls().get("/me/skills").then().body("items.training", is(List.of("Electroplating for beginners")));
            assertThat(Town.count(
                            "select count(*) from idempotency_key where strpos(coalesce(answer, ''), ?) > 0", code))
                    .isZero();
        }

        @Test
        @DisplayName("and nobody else’s, where two use a code in the same moment")
        void race() {
            String code = room.code(room.result(null));
            List<Resident> both = List.of(worker, Town.nobody());
            List<Integer> statuses = Race.atOnce(both.stream()
                    .<Supplier<Integer>>map(
                            each -> () -> claim(each, code).extract().statusCode())
                    .toList());
            assertThat(statuses).containsExactlyInAnyOrder(201, 422);
        }

        @Test
        @DisplayName("where the organiser has named her account and she agrees; nobody else’s, and not before")
        void offered() {
            String id = id(room.result("minted-" + worker.personId()));
            worker.calls().get("/me/skills").then().body("items.size()", is(0));
            worker.calls().get("/me/skills/offered").then().body("items.id", is(List.of(id)));
            room.firm.posts().post("/me/skills/" + id + "/acceptance").then().statusCode(404);
            worker.posts().post("/me/skills/" + id + "/acceptance").then().statusCode(200);
            worker.calls().get("/me/skills").then().body("items.id", is(List.of(id)));
            worker.calls().get("/me/skills/offered").then().body("items.size()", is(0));
            room.firm.posts().post("/me/skills/" + id + "/release").then().statusCode(404);
            worker.posts().post("/me/skills/" + id + "/release").then().statusCode(200);
            worker.calls().get("/me/skills").then().body("items.size()", is(0));
        }

        @Test
        @DisplayName("and is told as it was put right later")
        void corrected() {
            String result = room.result(null);
            claim(worker, room.code(result)).statusCode(201);
            String tag = room.organiser
                    .calls()
                    .get(result)
                    .then()
                    .body("owned", is(true))
                    .extract()
                    .header("ETag");
            room.organiser
                    .calls()
                    .contentType("application/json")
                    .header("If-Match", tag)
                    .body(Map.of("outcome", "PASSED", "score", 99))
                    .put(result)
                    .then()
                    .statusCode(200);
            worker.calls().get("/me/skills").then().body("items[0].score", is(99));
        }
    }

    @Nested
    @DisplayName("moves with her from firm to firm")
    class Shared {
        private final Resident next = new Town().firm();

        @Test
        @DisplayName("and is read by no firm that she does not share it with, not even the one that sent her")
        void consent() {
            claim(worker, room.code(room.result(null))).statusCode(201);
            records(room.firm).statusCode(200).body("items.size()", is(0));
            String share = share(worker, next, null)
                    .statusCode(201)
                    .body("inForce", is(true))
                    .extract()
                    .path("id");
            share(worker, next, null).statusCode(409).body("code", is("training-shared-already"));
            records(next)
                    .body("items.id", is(List.of(share)))
                    .body("items[0].passed", is(1))
                    .body("items[0].personName", is("Person " + worker.personId()));
            skills(next, share).statusCode(200).body("items[0].name", is("सुनीता देवी"));
            records(room.firm).body("items.size()", is(0));
            skills(room.firm, share).statusCode(404);
            room.firm
                    .calls()
                    .get("/organisations/" + next.organisationId() + "/skill-records/" + share + "/skills")
                    .then()
                    .statusCode(404);
            Resident staff = Town.person(next.organisationId(), next.organisationName(), "STAFF", "firm");
            staff.calls()
                    .get("/organisations/" + next.organisationId() + "/skill-records")
                    .then()
                    .statusCode(403);
        }

        @Test
        @DisplayName("until she takes it back: at once, by nobody else, and written down as her consent")
        void takenBack() {
            claim(worker, room.code(room.result(null))).statusCode(201);
            String share = share(worker, next, null).extract().path("id");
            next.posts().post("/me/skill-shares/" + share + "/end").then().statusCode(404);
            skills(next, share).statusCode(200);
            worker.posts()
                    .post("/me/skill-shares/" + share + "/end")
                    .then()
                    .statusCode(200)
                    .body("inForce", is(false));
            skills(next, share).statusCode(404);
            records(next).body("items.size()", is(0));
            worker.calls().get("/me/skill-shares").then().body("items.inForce", is(List.of(false)));
            worker.calls()
                    .get("/my-data")
                    .then()
                    .body("consents.findAll { it.purpose == 'SHARE_SKILLS' }.given", is(List.of(true, false)));
            share(worker, next, null).statusCode(201);
            records(next).body("items.size()", is(1));
        }

        @Test
        @DisplayName("or until the day that she has said")
        void day() {
            LocalDate today = LocalDate.now(java.time.ZoneId.of("Asia/Kolkata"));
            share(worker, next, today.minusDays(1)).statusCode(422).body("code", is("training-share-day-unfit"));
            share(worker, next, today.plusYears(6)).statusCode(422);
            String share = share(worker, next, today).statusCode(201).extract().path("id");
            skills(next, share).statusCode(200);
            Town.run("update skill_share set until = until - 1 where id = ?", UUID.fromString(share));
            skills(next, share).statusCode(404);
            records(next).body("items.size()", is(0));
            share(worker, next, null).statusCode(201).body("until", nullValue());
        }

        @Test
        @DisplayName("and ends with her: erased, it is nobody’s, and what stays with the organiser has no name")
        void erased() {
            String result = room.result(null);
            claim(worker, room.code(result)).statusCode(201);
            String share = share(worker, next, null).extract().path("id");
            worker.calls()
                    .get("/my-data/export")
                    .then()
                    .body("parts.find { it.name == 'skills' }.items[0].training", is("Electroplating for beginners"))
                    .body("parts.find { it.name == 'skillShares' }.items[0].id", is(share));
            worker.posts().post("/my-data/erasure").then().statusCode(200);
            skills(next, share).statusCode(404);
            records(next).body("items.size()", is(0));
            room.organiser
                    .calls()
                    .get(result)
                    .then()
                    .body("name", is("—"))
                    .body("owned", is(false))
                    .body("outcome", is("PASSED"));
        }
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static ValidatableResponse claim(Resident by, String code) {
        return by.posts().body(Map.of("code", code)).post("/me/skills/claims").then();
    }

    private static ValidatableResponse share(Resident by, Resident with, LocalDate until) {
        Map<String, Object> draft = new HashMap<>(
                Map.of("organisationId", with.organisationId(), "wording", "They may read what I have learnt."));
        if (until != null) {
            draft.put("until", until.toString());
        }
        return by.posts().body(draft).post("/me/skill-shares").then();
    }

    private static ValidatableResponse records(Resident of) {
        return of.calls()
                .get("/organisations/" + of.organisationId() + "/skill-records")
                .then();
    }

    private static ValidatableResponse skills(Resident of, String share) {
        return of.calls()
                .get("/organisations/" + of.organisationId() + "/skill-records/" + share + "/skills")
                .then();
    }
}
