package org.sahyog.fuzz.world;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.Town.Resident;
import org.sahyog.fuzz.call.Call;

/** What is said below practices: the usual firm asks, the author answers, the agent decides about what is reported. */
public final class PracticeCommentDeeds implements Area {
    private final World world;
    private final PracticeDeeds practices;
    public final Resident author;
    public final Resident asker;

    PracticeCommentDeeds(Deeds deeds) {
        world = deeds.world();
        practices = deeds.of(PracticeDeeds.class);
        author = practices.author;
        asker = world.firm;
        UUID question = asked();
        world.place("questionId", question);
        world.place("commentId", question);
        answered(question);
        world.place("conversationId", conversation());
    }

    @Override
    public List<Read> reads() {
        return List.of(
                Read.by(asker, "listPracticeQuestions", "limit=1"),
                Read.by(asker, "listPracticeAnswers", "limit=1"),
                Read.by(asker, "getPracticeComment"),
                Read.by(author, "listPracticeConversations", "limit=1"),
                Read.by(author, "listPracticeMessages", "limit=1"),
                Read.by(world.town.cda, "listReportedPractices", "hidden=true", "hidden=false", "limit=1"),
                Read.by(world.town.cda, "listReportedPracticeComments", "hidden=true", "hidden=false", "limit=1"));
    }

    @Override
    public Map<String, Supplier<Call>> deeds() {
        return Map.ofEntries(
                Map.entry("writeToPracticeAuthor", () -> write(practices.published())),
                Map.entry("answerPracticeMessage", () -> in("answerPracticeMessage", author, conversation())),
                Map.entry("endPracticeConversation", () -> in("endPracticeConversation", author, conversation())),
                Map.entry("askAboutPractice", this::ask),
                Map.entry("answerPracticeQuestion", () -> answer(asked())),
                Map.entry("changePracticeComment", () -> change(asked())),
                Map.entry("deletePracticeComment", () -> at("deletePracticeComment", asker, asked())),
                Map.entry("acceptPracticeAnswer", this::accept),
                Map.entry("takeBackPracticeAcceptance", () -> takeBack(accepted())),
                Map.entry("thankForPractice", () -> practices.step("thankForPractice", asker, practices.published())),
                Map.entry("takeBackPracticeThanks", this::takeBackThanks),
                Map.entry("thankForPracticeComment", () -> at("thankForPracticeComment", author, asked())),
                Map.entry(
                        "takeBackPracticeCommentThanks",
                        () -> at("takeBackPracticeCommentThanks", author, after("thankForPracticeComment", author))),
                Map.entry("reportPractice", () -> practices.step("reportPractice", asker, practices.published())),
                Map.entry("decideOnPractice", () -> decide(practices.published())),
                Map.entry("appealForPractice", () -> practices.step("appealForPractice", author, hidden())),
                Map.entry("reportPracticeComment", () -> at("reportPracticeComment", author, asked())),
                Map.entry("decideOnPracticeComment", () -> at("decideOnPracticeComment", world.town.cda, asked())),
                Map.entry("appealForPracticeComment", () -> at("appealForPracticeComment", asker, hiddenComment())));
    }

    public Call ask() {
        return world.call("askAboutPractice", asker);
    }

    /** About the usual practice. */
    public UUID asked() {
        return world.done(ask()).id();
    }

    public Call answer(UUID question) {
        return world.call("answerPracticeQuestion", author).at("questionId", question);
    }

    private UUID answered(UUID question) {
        return world.done(answer(question)).id();
    }

    public Call change(UUID comment) {
        return world.tagged(at("changePracticeComment", asker, comment), "getPracticeComment", asker);
    }

    public Call at(String operation, Resident by, UUID comment) {
        return world.call(operation, by).at("commentId", comment);
    }

    public UUID after(String operation, Resident by) {
        UUID comment = asked();
        world.done(at(operation, by, comment));
        return comment;
    }

    public Call write(UUID practice) {
        return practices.step("writeToPracticeAuthor", world.freshFirm(), practice);
    }

    /** About the usual practice, of a firm that is new. */
    public UUID conversation() {
        return UUID.fromString(world.done(world.call("writeToPracticeAuthor", world.freshFirm()))
                .json()
                .get("conversationId")
                .asText());
    }

    public Call in(String operation, Resident by, UUID conversation) {
        return world.call(operation, by).at("conversationId", conversation);
    }

    public Call accept() {
        UUID question = asked();
        return world.call("acceptPracticeAnswer", asker)
                .at("questionId", question)
                .field("answerId", answered(question));
    }

    private UUID accepted() {
        return world.done(accept()).id();
    }

    public Call takeBack(UUID question) {
        return world.call("takeBackPracticeAcceptance", asker).at("questionId", question);
    }

    private Call takeBackThanks() {
        UUID practice = practices.published();
        world.done(practices.step("thankForPractice", asker, practice));
        return practices.step("takeBackPracticeThanks", asker, practice);
    }

    public Call decide(UUID practice) {
        return practices.step("decideOnPractice", world.town.cda, practice).field("verdict", "HIDE");
    }

    public UUID hidden() {
        UUID practice = practices.published();
        world.done(decide(practice));
        return practice;
    }

    public UUID hiddenComment() {
        UUID comment = asked();
        world.done(at("decideOnPracticeComment", world.town.cda, comment).field("verdict", "HIDE"));
        return comment;
    }
}
