package org.sahyog.fuzz.refusal;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.fuzz.call.Call;
import org.sahyog.fuzz.world.Deeds;
import org.sahyog.fuzz.world.PracticeCommentDeeds;
import org.sahyog.fuzz.world.PracticeDeeds;
import org.sahyog.fuzz.world.World;

/** Refusals about what is said below practices, and about hiding them. */
final class PracticeCommentRefusals implements Refused {
    private final PracticeCommentDeeds comments;
    private final PracticeDeeds practices;
    private final World world;

    PracticeCommentRefusals(Deeds deeds) {
        comments = deeds.of(PracticeCommentDeeds.class);
        practices = deeds.of(PracticeDeeds.class);
        world = deeds.world();
    }

    @Override
    public Map<String, Supplier<Call>> calls() {
        return Map.ofEntries(
                Map.entry(
                        "practice-comment-not-yours",
                        () -> comments.at("deletePracticeComment", comments.author, comments.asked())),
                Map.entry(
                        "practice-comment-hidden",
                        () -> comments.at("changePracticeComment", comments.asker, comments.hiddenComment())
                                .header("If-Match", "*")),
                Map.entry("practice-not-asker", () -> comments.accept().by(world.freshFirm())),
                Map.entry("practice-answer-unfit", () -> comments.accept().field("answerId", UUID.randomUUID())),
                Map.entry("practice-not-accepted", () -> comments.takeBack(comments.asked())),
                Map.entry(
                        "practice-own-thanks",
                        () -> practices.step("thankForPractice", comments.author, practices.published())),
                Map.entry(
                        "practice-thanked-already",
                        () -> again(practices.step("thankForPractice", comments.asker, practices.published()))),
                Map.entry(
                        "practice-not-thanked",
                        () -> practices.step("takeBackPracticeThanks", comments.asker, practices.published())),
                Map.entry(
                        "practice-own-message",
                        () -> comments.write(practices.published()).by(comments.author)),
                Map.entry("practice-message-unanswered", this::writesTooOften),
                Map.entry(
                        "practice-conversation-ended",
                        () -> again(comments.in("endPracticeConversation", comments.author, comments.conversation()))),
                Map.entry(
                        "practice-hidden",
                        () -> practices.step("submitPractice", comments.author, hiddenWithRevision())));
    }

    private Call writesTooOften() {
        Call write = comments.write(practices.published());
        for (int nth = 0; nth < 3; nth++) {
            world.done(write.header("Idempotency-Key", world.key()));
        }
        return write.header("Idempotency-Key", world.key());
    }

    private UUID hiddenWithRevision() {
        UUID practice = practices.revised();
        world.done(comments.decide(practice));
        return practice;
    }

    private Call again(Call call) {
        world.done(call);
        return call.header("Idempotency-Key", world.key());
    }
}
