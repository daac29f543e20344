package org.sahyog.fuzz.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.Town.Resident;
import org.sahyog.fuzz.call.Call;
import org.sahyog.fuzz.world.Deeds;
import org.sahyog.fuzz.world.PracticeDeeds;
import org.sahyog.fuzz.world.World;

/** Refusals about practices. */
final class PracticeRefusals implements Refused {
    private final PracticeDeeds practices;
    private final World world;

    PracticeRefusals(Deeds deeds) {
        this.practices = deeds.of(PracticeDeeds.class);
        this.world = deeds.world();
    }

    @Override
    public Map<String, Supplier<Call>> calls() {
        return Map.ofEntries(
                Map.entry(
                        "practice-not-yours",
                        () -> practices.step("revisePractice", world.firm, practices.published())),
                Map.entry(
                        "practice-id-stays",
                        () -> practices.change(practices.written()).field("id", UUID.randomUUID())),
                Map.entry("practice-unsafe", () -> practices.write().field("problem", "<script>alert(1)</script>")),
                Map.entry("practice-theme-unfit", () -> practices.write().field("themes", List.of(UUID.randomUUID()))),
                Map.entry("practice-theme-declared", () -> again(practices.declare())),
                Map.entry("practice-untold", this::submitsUntold),
                Map.entry("practice-not-open", () -> practices.change(practices.published())),
                Map.entry("practice-under-review", () -> practices.change(practices.submitted())),
                Map.entry("practice-not-submitted", () -> practices.judge("publishPractice", practices.published())),
                Map.entry(
                        "practice-open-already",
                        () -> practices.step("revisePractice", practices.author, practices.revised())),
                Map.entry("practice-not-published", () -> practices.retire(practices.written())),
                Map.entry("practice-retired", () -> practices.retire(practices.retired())),
                Map.entry("practice-reviewer-unfit", () -> practices.name(world.stranger.organisationId())),
                Map.entry(
                        "practice-reviewer-named",
                        () -> again(practices.name(world.freshFirm().organisationId()))),
                Map.entry("practice-reviewer-ended", () -> again(practices.endReviewer())),
                Map.entry(
                        "practice-not-reviewer",
                        () -> practices.step("publishPractice", practices.author, practices.submitted())),
                Map.entry("practice-own-review", this::judgesOwn),
                Map.entry("practice-no-such-version", () -> practices.compare(practices.published(), 9)),
                Map.entry(
                        "practice-same-language",
                        () -> practices
                                .step("translatePractice", practices.author, practices.published())
                                .field("language", "en")),
                Map.entry(
                        "practice-adopter-unfit", () -> practices.adopt(world.town.institution, practices.published())),
                Map.entry("practice-own-adoption", () -> practices.adopt(practices.author, practices.published())),
                Map.entry("practice-not-tried", () -> adopts().field("step", "ABANDONED")),
                Map.entry(
                        "practice-adopted-in-future",
                        () -> adopts().field(
                                        "happenedOn",
                                        LocalDate.now().plusDays(3).toString())),
                Map.entry("practice-learnt-from-unfit", () -> adopts().field("learntFrom", UUID.randomUUID())),
                Map.entry(
                        "practice-event-unfit",
                        () -> adopts().field("exposure", "EVENT").field("eventId", UUID.randomUUID())),
                Map.entry("practice-correction-unfit", () -> adopts().field("corrects", UUID.randomUUID())));
    }

    private Call adopts() {
        return practices.adopt(world.freshFirm(), practices.published());
    }

    private Call submitsUntold() {
        UUID untold = world.done(practices.write().field("problem", " ")).id();
        return practices.step("submitPractice", practices.author, untold);
    }

    private Call judgesOwn() {
        Resident reviewer = world.freshFirm();
        world.done(practices.name(reviewer.organisationId()));
        UUID own = world.done(practices.write().by(reviewer)).id();
        world.done(practices.step("submitPractice", reviewer, own));
        return practices.step("publishPractice", reviewer, own);
    }

    private Call again(Call call) {
        world.done(call);
        return call.header("Idempotency-Key", world.key());
    }
}
