package org.sahyog.access;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.Supplier;
import org.sahyog.Town.Resident;

/** What is said below practices of a town, and what of it is reported: the other member asks, the practice’s firm answers. */
final class PracticeCommentThings implements Area {
    private final PracticeThings practices;
    private final Resident firm;
    private final Resident other;
    private final Resident guest;
    private final Resident cda;

    PracticeCommentThings(Ground ground) {
        practices = ground.of(PracticeThings.class);
        firm = ground.firm;
        other = ground.other;
        guest = ground.cast.as(Role.GUEST);
        cda = ground.town.cda;
    }

    @Override
    public Map<String, Supplier<Thing>> things() {
        return Map.ofEntries(
                entry("a question to the firm", this::question),
                entry("a question below a public practice", () -> asked(practices.published("PUBLIC"), other)),
                entry("a guest's question", () -> asked(practices.published("PROGRAMME"), guest)),
                entry("an answer of the firm below", this::answer),
                entry("an accepted answer", this::accepted),
                entry("a hidden question", () -> hidden(question(), "/comments/{commentId}")),
                entry("a hidden answer of the firm", () -> hidden(answer(), "/comments/{commentId}")),
                entry("a reported question", () -> reported(question(), "/comments/{commentId}")),
                entry("a question thanked for", this::thanked),
                entry("a practice thanked for", this::practiceThanked),
                entry("a conversation with the firm", this::conversation),
                entry("a hidden practice", () -> hidden(practices.published("PUBLIC"), "")),
                entry("a reported practice", () -> reported(practices.published("CLUSTER"), "")));
    }

    @Override
    public Thing there(String parameter, String path) {
        return switch (parameter) {
            case "questionId", "commentId" -> question();
            case "conversationId" -> conversation();
            default -> null;
        };
    }

    @Override
    public Thing above(String parameter) {
        return parameter.equals("practiceId") ? practices.published("CLUSTER") : null;
    }

    private Thing question() {
        return asked(practices.published("CLUSTER"), other);
    }

    private static Thing asked(Thing practice, Resident by) {
        String id = Wire.done(by, "POST", at(practice, "/questions"), Map.of("text", "How is it cleaned?"))
                .get("id")
                .asText();
        return practice.with("questionId", id).with("commentId", id).with("answer", id);
    }

    /** Of the other member. */
    private Thing conversation() {
        Thing practice = practices.published("CLUSTER");
        String id = Wire.done(other, "POST", at(practice, "/messages"), Map.of("text", "May we come?"))
                .get("conversationId")
                .asText();
        return practice.with("conversationId", id);
    }

    private Thing answer() {
        Thing question = question();
        String id = Wire.done(
                        firm, "POST", at(question, "/questions/{questionId}/answers"), Map.of("text", "With sand."))
                .get("id")
                .asText();
        return question.with("commentId", id).with("answer", id);
    }

    private Thing accepted() {
        Thing answer = answer();
        return after(answer, other, "/questions/{questionId}/acceptance", Map.of("answerId", answer.id("answer")));
    }

    private Thing hidden(Thing thing, String path) {
        return after(thing, cda, path + "/decision", Map.of("verdict", "HIDE", "reason", "Not here."));
    }

    private Thing reported(Thing thing, String path) {
        return after(thing, path.isEmpty() ? other : firm, path + "/reports", Map.of("reason", "SPAM"));
    }

    private Thing thanked() {
        return after(question(), firm, "/comments/{commentId}/thanks", null);
    }

    private Thing practiceThanked() {
        return after(practices.published("PUBLIC"), guest, "/thanks", null);
    }

    private static Thing after(Thing thing, Resident by, String step, Object body) {
        Wire.done(by, "POST", at(thing, step), body);
        return thing;
    }

    private static String at(Thing thing, String step) {
        return thing.in("/clusters/{clusterId}/practices/{practiceId}" + step);
    }
}
