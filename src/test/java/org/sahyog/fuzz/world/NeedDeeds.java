package org.sahyog.fuzz.world;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.Town.Resident;
import org.sahyog.fuzz.call.Call;

/** Needs of the town, and what becomes of them. */
public final class NeedDeeds implements Area {
    private final World world;
    private final EventDeeds events;
    public final Resident raiser;

    NeedDeeds(Deeds deeds) {
        world = deeds.world();
        events = deeds.of(EventDeeds.class);
        raiser = world.freshFirm();
        UUID usual = raised();
        world.place("challengeId", usual);
        world.place("linkId", linked(usual));
    }

    @Override
    public List<Read> reads() {
        return List.of(
                Read.by(
                        world.firm,
                        "listChallenges",
                        "q=pital",
                        "state=RAISED",
                        "mine=true",
                        "affectingMine=true",
                        "order=SUPPORTED",
                        "linkedTo=0197f008-0000-7000-8000-000000000007",
                        "limit=2"),
                Read.by(world.firm, "getChallenge"),
                Read.by(world.firm, "listConcerned", "supports=true", "supports=false", "limit=1"),
                Read.by(world.firm, "listChallengeLinks", "limit=1"),
                Read.by(world.firm, "getResponseTimes"));
    }

    @Override
    public Map<String, Supplier<Call>> deeds() {
        return Map.ofEntries(
                Map.entry("raiseChallenge", this::raise),
                Map.entry("changeChallenge", () -> change(raised())),
                Map.entry("supportChallenge", () -> support(world.freshFirm(), raised())),
                Map.entry("takeBackSupport", this::takeBack),
                Map.entry("mergeChallenge", () -> merge(raised(), raised())),
                Map.entry("separateChallenge", () -> step("separateChallenge", world.town.cda, merged())),
                Map.entry("routeChallenge", () -> route(raised())),
                Map.entry("takeUpChallenge", () -> step("takeUpChallenge", world.town.institution, routed())),
                Map.entry("answerChallenge", () -> step("answerChallenge", world.firm, raised())),
                Map.entry("linkChallenge", () -> link(raised(), events.published(9))),
                Map.entry("takeBackChallengeLink", () -> takeBackLink(world.town.cda)),
                Map.entry("solveChallenge", () -> step("solveChallenge", raiser, raised())),
                Map.entry("closeChallenge", () -> step("closeChallenge", world.town.cda, raised())),
                Map.entry("reopenChallenge", () -> step("reopenChallenge", raiser, solved())));
    }

    public Call raise() {
        return world.call("raiseChallenge", raiser).field("attachments", List.of());
    }

    public UUID raised() {
        return world.done(raise()).id();
    }

    public Call change(UUID challenge) {
        Call change = step("changeChallenge", raiser, challenge)
                .field("id", challenge)
                .field("affectedCount", 41)
                .field("attachments", List.of());
        return world.tagged(change, "getChallenge", raiser);
    }

    public Call step(String operation, Resident by, UUID challenge) {
        return world.call(operation, by).at("challengeId", challenge);
    }

    public Call support(Resident by, UUID challenge) {
        return step("supportChallenge", by, challenge);
    }

    public Call takeBack() {
        Resident firm = world.freshFirm();
        UUID challenge = raised();
        world.done(support(firm, challenge));
        return step("takeBackSupport", firm, challenge);
    }

    public Call merge(UUID challenge, UUID into) {
        return step("mergeChallenge", world.town.cda, challenge).field("into", into);
    }

    public UUID merged() {
        UUID challenge = raised();
        world.done(merge(challenge, raised()));
        return challenge;
    }

    public Call route(UUID challenge) {
        return step("routeChallenge", world.town.cda, challenge)
                .field("organisationId", world.town.institution.organisationId());
    }

    public UUID routed() {
        UUID challenge = raised();
        world.done(route(challenge));
        return challenge;
    }

    /** To an event. */
    public Call link(UUID challenge, UUID event) {
        return step("linkChallenge", raiser, challenge).field("kind", "EVENT").field("linkedId", event);
    }

    private UUID linked(UUID challenge) {
        return world.done(link(challenge, events.published(9))).id();
    }

    public Call takeBackLink(Resident by) {
        UUID challenge = raised();
        return step("takeBackChallengeLink", by, challenge).at("linkId", linked(challenge));
    }

    public UUID answered() {
        UUID challenge = raised();
        world.done(step("answerChallenge", world.firm, challenge));
        return challenge;
    }

    public UUID solved() {
        UUID challenge = raised();
        world.done(step("solveChallenge", raiser, challenge));
        return challenge;
    }
}
