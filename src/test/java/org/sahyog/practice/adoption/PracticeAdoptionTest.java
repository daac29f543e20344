package org.sahyog.practice.adoption;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.practice.Learning;
import org.sahyog.shared.Ids;
import org.sahyog.shared.file.content.FileSamples;

@QuarkusTest
@Tag("I23")
@DisplayName("Firms take a practice up")
class PracticeAdoptionTest {
    private final Learning learning = new Learning();
    private final Town town = learning.town;
    private final Town sister = learning.sister();
    private final Resident author = town.firm();
    private final Resident firm = town.firm();
    private final Resident guest = sister.firm();
    private String id;

    @BeforeEach
    void publish() {
        id = learning.published(author, "PROGRAMME");
    }

    private static Map<String, Object> entry(String step, String day) {
        return new HashMap<>(Map.of("step", step, "happenedOn", day));
    }

    private ValidatableResponse record(Resident by, Map<String, Object> entry) {
        return learning.post(by, id, "/adoptions", entry);
    }

    private String recorded(Resident by, String step, String day) {
        return record(by, entry(step, day)).statusCode(201).extract().path("id");
    }

    private void figures(int known, int tried, int adopted, int adapted, int abandoned) {
        ValidatableResponse summary = learning.get(town.cda, id, "/diffusion").statusCode(200);
        String[] names = {"known", "tried", "adopted", "adapted", "abandoned"};
        int[] wanted = {known, tried, adopted, adapted, abandoned};
        for (int nth = 0; nth < names.length; nth++) {
            summary.body("figures." + names[nth], equalTo(wanted[nth]));
            learning.read(firm, id).body("figures." + names[nth], equalTo(wanted[nth]));
        }
    }

    @Test
    @DisplayName("step by step, each firm counted once by where it stands; who gives it up is no adopter any more")
    void counted() {
        recorded(firm, "SEEN", "2025-03-01");
        figures(1, 0, 0, 0, 0);
        recorded(firm, "TRIED", "2025-03-05");
        figures(1, 1, 0, 0, 0);
        recorded(firm, "ADOPTED", "2025-03-11");
        recorded(guest, "ADAPTED", "2025-04-01");
        figures(2, 2, 2, 1, 0);
        recorded(firm, "SEEN", "2025-05-01");
        recorded(firm, "TRIED", "2025-05-02");
        figures(2, 2, 2, 1, 0);
        recorded(firm, "ABANDONED", "2025-06-01");
        figures(2, 2, 1, 1, 1);
        recorded(firm, "SEEN", "2025-06-02");
        figures(2, 2, 1, 1, 1);
        recorded(firm, "ADAPTED", "2025-07-01");
        figures(2, 2, 2, 2, 0);
    }

    @Test
    @DisplayName("in days of which the median is told, in how many clusters, and learnt from elsewhere or not")
    void spread() {
        learning.get(firm, id, "/diffusion").body("medianDaysToAdopt", nullValue());
        recorded(firm, "SEEN", "2025-03-01");
        recorded(firm, "ADOPTED", "2025-03-11");
        Map<String, Object> across = entry("ADOPTED", "2025-03-21");
        across.put("learntFrom", author.organisationId());
        across.put("exposure", "PEER");
        recorded(guest, "SEEN", "2025-03-01");
        record(guest, across).statusCode(201).body("learntFromName", equalTo(author.organisationName()));
        Map<String, Object> within = entry("ADOPTED", "2025-04-01");
        within.put("learntFrom", guest.organisationId());
        record(sister.firm(), within).statusCode(201);
        learning.get(firm, id, "/diffusion")
                .body("medianDaysToAdopt", equalTo(10f))
                .body("clusters", equalTo(2))
                .body("acrossClusters", equalTo(1));
        recorded(sister.firm(), "ADOPTED", "2025-04-02");
        learning.get(firm, id, "/diffusion").body("medianDaysToAdopt", equalTo(5f));
    }

    @Test
    @DisplayName("but not the organisation whose practice it is, also where it was entered twice; and firms alone")
    void notItsOwn() {
        record(author, entry("ADOPTED", "2025-03-01")).statusCode(409).body("code", equalTo("practice-own-adoption"));
        record(town.institution, entry("ADOPTED", "2025-03-01"))
                .statusCode(403)
                .body("code", equalTo("practice-adopter-unfit"));
        recorded(firm, "ADOPTED", "2025-03-01");
        merge(firm, author);
        learning.get(town.cda, id, "/diffusion").body("figures.known", equalTo(0));
    }

    /** Both turned out to be one organisation, entered twice. */
    private void merge(Resident gone, Resident kept) {
        UUID caseId = Ids.next();
        Town.run(
                "insert into duplicate_case (id, organisation_id, other_id, reason) values (?, ?, ?, 'SIMILAR_NAME_AND_PIN')",
                caseId,
                gone.organisationId(),
                kept.organisationId());
        Town.run(
                "insert into organisation_alias (id, kept_id, case_id, merged_at) values (?, ?, ?, now())",
                gone.organisationId(),
                kept.organisationId(),
                caseId);
    }

    @Test
    @DisplayName("and not a draft, and nothing that is retired but that they gave it up")
    void adoptable() {
        String draft = learning.write(author, "Another");
        learning.post(author, draft, "/adoptions", entry("SEEN", "2025-03-01"))
                .statusCode(409)
                .body("code", equalTo("practice-not-published"));
        learning.post(firm, draft, "/adoptions", entry("SEEN", "2025-03-01")).statusCode(404);
        recorded(firm, "TRIED", "2025-03-01");
        learning.post(author, id, "/retirement", Map.of("reason", "Gas")).statusCode(200);
        record(firm, entry("ADOPTED", "2025-03-02")).statusCode(409).body("code", equalTo("practice-retired"));
        record(guest, entry("ABANDONED", "2025-03-02")).statusCode(409).body("code", equalTo("practice-not-tried"));
        recorded(firm, "ABANDONED", "2025-03-02");
    }

    @Test
    @DisplayName("on a day that has come, from somebody and at an event that they may name")
    void named() {
        record(firm, entry("SEEN", LocalDate.now().plusDays(3).toString()))
                .statusCode(422)
                .body("code", equalTo("practice-adopted-in-future"));
        for (Object teacher : List.of(UUID.randomUUID(), firm.organisationId(), guest.organisationId())) {
            Map<String, Object> entry = entry("SEEN", "2025-03-01");
            entry.put("learntFrom", teacher);
            record(firm, entry).statusCode(422).body("code", equalTo("practice-learnt-from-unfit"));
        }
        recorded(guest, "TRIED", "2025-03-01");
        Map<String, Object> taught = entry("SEEN", "2025-03-01");
        taught.put("learntFrom", guest.organisationId());
        record(firm, taught).statusCode(201);
        Map<String, Object> met = entry("SEEN", "2025-03-01");
        met.put("eventId", town.publishedEvent(9, 9));
        record(firm, met).statusCode(422).body("code", equalTo("practice-event-unfit"));
        met.put("exposure", "EVENT");
        record(guest, met).statusCode(422);
        record(firm, met).statusCode(201).body("exposure", equalTo("EVENT"));
    }

    @Test
    @DisplayName("and correct what was wrong by an entry that holds instead; both stay to be read")
    void corrected() {
        String wrong = recorded(firm, "ADOPTED", "2025-03-01");
        Map<String, Object> right = entry("SEEN", "2025-03-02");
        right.put("corrects", wrong);
        record(guest, right).statusCode(422).body("code", equalTo("practice-correction-unfit"));
        String correction = record(firm, right)
                .statusCode(201)
                .body("corrects", equalTo(wrong))
                .extract()
                .path("id");
        record(firm, right).statusCode(422);
        figures(1, 0, 0, 0, 0);
        learning.get(firm, id, "/adoptions")
                .body("items.id", contains(correction, wrong))
                .body("items[1].correctedBy", equalTo(correction))
                .body("items[0].correctedBy", nullValue());
        record(firm, entry("ABANDONED", "2025-03-03")).statusCode(409).body("code", equalTo("practice-not-tried"));
    }

    @Test
    @DisplayName("with what it brought them, and the proof, seen by who knows their cluster or the practice's")
    void proved() {
        String photo = Learning.brought(guest, FileSamples.png());
        Map<String, Object> entry = entry("ADOPTED", "2025-03-01");
        UUID chosen = Ids.next();
        entry.put("id", chosen);
        entry.put("attachments", List.of(photo));
        entry.put("benefit", Map.of("indicator", "Coal", "before", 40, "after", 31.5, "unit", "kg"));
        learning.show(author, id, "PUBLIC").statusCode(200);
        record(guest, entry)
                .statusCode(201)
                .body("id", equalTo(chosen.toString()))
                .body("attachments.id", contains(photo))
                .body("benefit.after", equalTo(31.5f));
        record(guest, entry).statusCode(409).body("code", equalTo("request-id-taken"));
        for (Resident knows : List.of(guest, firm, author, sister.firm())) {
            learning.get(knows, id, "/adoptions?organisationId=" + guest.organisationId())
                    .body("items", hasSize(1));
            knows.calls().get("/files/" + photo).then().statusCode(200);
        }
        Resident stranger = Town.loner();
        learning.get(stranger, id, "/adoptions").statusCode(200).body("items", hasSize(0));
        learning.get(stranger, id, "/diffusion").body("figures.adopted", equalTo(1));
        stranger.calls().get("/files/" + photo).then().statusCode(404);
        learning.get(firm, id, "/adoptions?organisationId=" + firm.organisationId())
                .body("items", hasSize(0));
        learning.show(author, id, "CLUSTER").statusCode(200);
        guest.calls().get("/files/" + photo).then().statusCode(404);
        learning.get(guest, id, "/adoptions").statusCode(404);
    }
}
