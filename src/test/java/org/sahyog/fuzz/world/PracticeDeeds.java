package org.sahyog.fuzz.world;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.Town.Resident;
import org.sahyog.fuzz.call.Call;

/** Practices of the town: written, judged by its institution, taken up by others. */
public final class PracticeDeeds implements Area {
    private final World world;
    public final Resident author;
    private final UUID usual;

    PracticeDeeds(Deeds deeds) {
        world = deeds.world();
        author = world.freshFirm();
        world.place("reviewerId", named(world.town.institution.organisationId()));
        usual = published();
        world.place("practiceId", usual);
        world.done(adopt(world.firm, usual));
    }

    @Override
    public List<Read> reads() {
        return List.of(
                Read.by(
                        world.firm,
                        "listPractices",
                        "kind=SKILL",
                        "theme=0197f010-0000-7000-8000-000000000002",
                        "product=Lamps",
                        "language=hi",
                        "costUpTo=1450000",
                        "state=RETIRED",
                        "state=DRAFT",
                        "mine=true",
                        "limit=2"),
                Read.by(
                        world.stranger,
                        "searchPractices",
                        "q=lamp",
                        "kind=SKILL",
                        "costUpTo=0",
                        "language=en",
                        "limit=1"),
                Read.by(world.firm, "countPractices", "q=lamp", "kind=SKILL", "language=en"),
                Read.by(world.firm, "suggestPractices"),
                Read.by(world.firm, "getPractice", "open=false"),
                Read.by(world.firm, "listPracticeTemplates"),
                Read.by(world.firm, "listPracticeThemes", "limit=3"),
                Read.by(world.firm, "listPracticeReviewers", "former=true", "limit=1"),
                Read.by(world.firm, "listPracticeVersions", "limit=1"),
                Read.by(world.firm, "listPracticeTranslations", "limit=1"),
                Read.by(
                        world.firm,
                        "listPracticeAdoptions",
                        "organisationId=0197f002-0000-7000-8000-000000000101",
                        "limit=1"),
                Read.by(world.firm, "getPracticeDiffusion"),
                Read.by(world.firm, "getPracticeDiffusionPicture"));
    }

    @Override
    public Map<String, Supplier<Call>> deeds() {
        return Map.ofEntries(
                Map.entry("writePractice", this::write),
                Map.entry("changePractice", () -> change(written())),
                Map.entry("submitPractice", () -> step("submitPractice", author, written())),
                Map.entry("withdrawPracticeSubmission", () -> step("withdrawPracticeSubmission", author, submitted())),
                Map.entry("discardPracticeDraft", () -> step("discardPracticeDraft", author, written())),
                Map.entry("revisePractice", () -> step("revisePractice", author, published())),
                Map.entry("showPractice", () -> step("showPractice", author, published())),
                Map.entry("retirePractice", () -> retire(published())),
                Map.entry("declarePracticeTheme", this::declare),
                Map.entry("namePracticeReviewer", () -> name(world.freshFirm().organisationId())),
                Map.entry("endPracticeReviewer", this::endReviewer),
                Map.entry("publishPractice", () -> judge("publishPractice", submitted())),
                Map.entry("sendBackPractice", () -> judge("sendBackPractice", submitted())),
                Map.entry("comparePracticeVersions", () -> compare(published(), 1)),
                Map.entry("comparePractices", () -> beside("comparePractices")),
                Map.entry("exportPracticeComparison", () -> beside("exportPracticeComparison")),
                Map.entry("translatePractice", () -> step("translatePractice", author, published())),
                Map.entry("recordPracticeAdoption", () -> adopt(world.freshFirm(), published())));
    }

    public Call write() {
        return world.call("writePractice", author).field("attachments", List.of());
    }

    public UUID written() {
        return world.done(write()).id();
    }

    public Call change(UUID practice) {
        Call change = step("changePractice", author, practice)
                .field("id", practice)
                .field("costPaise", 41)
                .field("attachments", List.of());
        return world.tagged(change, "getPractice", author);
    }

    public Call step(String operation, Resident by, UUID practice) {
        return world.call(operation, by).at("practiceId", practice);
    }

    public Call judge(String operation, UUID practice) {
        return step(operation, world.town.institution, practice);
    }

    public UUID submitted() {
        UUID practice = written();
        world.done(step("submitPractice", author, practice));
        return practice;
    }

    public UUID published() {
        UUID practice = submitted();
        world.done(judge("publishPractice", practice));
        return practice;
    }

    public UUID revised() {
        UUID practice = published();
        world.done(step("revisePractice", author, practice));
        return practice;
    }

    public Call retire(UUID practice) {
        return step("retirePractice", author, practice);
    }

    public UUID retired() {
        UUID practice = published();
        world.done(retire(practice));
        return practice;
    }

    public Call declare() {
        return world.call("declarePracticeTheme", world.town.cda)
                .field("nameEn", "Theme " + world.key())
                .field("nameHi", "विषय " + world.key());
    }

    public Call name(UUID organisation) {
        return world.call("namePracticeReviewer", world.town.cda).field("organisationId", organisation);
    }

    private UUID named(UUID organisation) {
        return world.done(name(organisation)).id();
    }

    public Call endReviewer() {
        return world.call("endPracticeReviewer", world.town.cda)
                .at("reviewerId", named(world.freshFirm().organisationId()));
    }

    public Call compare(UUID practice, int to) {
        return step("comparePracticeVersions", world.firm, practice).withQuery("from=1&to=" + to);
    }

    private Call beside(String operation) {
        return world.call(operation, world.firm).withQuery("ids=" + published() + "," + usual);
    }

    public Call adopt(Resident by, UUID practice) {
        return step("recordPracticeAdoption", by, practice).field("attachments", List.of());
    }
}
