package org.sahyog.access;

import static java.util.Map.entry;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

/** Needs of a town. */
final class ChallengeThings implements Area {
    private final Town town;
    private final Resident firm;
    private final Resident other;

    ChallengeThings(Ground ground) {
        town = ground.town;
        firm = ground.firm;
        other = ground.other;
    }

    @Override
    public Map<String, Supplier<Thing>> things() {
        return Map.ofEntries(
                entry("a need of the firm", this::need),
                entry("a need of another", this::needOfOther),
                entry("a need supported", this::supported),
                entry("a need solved", this::solved),
                entry("a merged need", this::merged),
                entry("a need handed over", this::handedOver),
                entry("its need, an event", this::linkable),
                entry("another's, an event", this::linkableOfOther),
                entry("a link of the firm", this::linkedByFirm),
                entry("a link of the agent", this::linkedByAgent));
    }

    @Override
    public Thing there(String parameter, String path) {
        return switch (parameter) {
            case "challengeId" -> need();
            case "linkId" -> linkedByFirm();
            default -> null;
        };
    }

    @Override
    public Thing above(String parameter) {
        return parameter.equals("challengeId") ? need() : null;
    }

    static Map<String, Object> draft() {
        return Map.of("title", "Polishing powder", "description", "It scratches.", "language", "en");
    }

    Thing need() {
        return need(firm);
    }

    Thing needOfOther() {
        return need(other);
    }

    private Thing need(Resident raiser) {
        return Thing.of(
                "clusterId", town.clusterId,
                "challengeId", raised(raiser),
                "institution", town.institution.organisationId(),
                "into", raised(raiser));
    }

    private String raised(Resident raiser) {
        return Wire.done(raiser, "POST", "/clusters/" + town.clusterId + "/challenges", draft())
                .get("id")
                .asText();
    }

    Thing supported() {
        return after(needOfOther(), firm, "/support", null);
    }

    Thing solved() {
        return after(need(), firm, "/solution", null);
    }

    Thing merged() {
        Thing need = needOfOther();
        return after(need, town.cda, "/merge", Map.of("into", need.id("into")));
    }

    Thing handedOver() {
        Map<String, UUID> route = Map.of("organisationId", town.institution.organisationId());
        return after(needOfOther(), town.cda, "/routes", route);
    }

    Thing linkable() {
        return linkable(need());
    }

    Thing linkableOfOther() {
        return linkable(needOfOther());
    }

    private Thing linkable(Thing need) {
        return need.with("kind", "EVENT", "linkedId", town.publishedEvent(9, 9));
    }

    Thing linkedByFirm() {
        return linked(linkable(), firm);
    }

    Thing linkedByAgent() {
        return linked(linkable(), town.cda);
    }

    private static Thing linked(Thing need, Resident by) {
        Map<String, Object> link = Map.of("kind", "EVENT", "linkedId", need.id("linkedId"));
        return need.with(
                "linkId",
                Wire.done(by, "POST", need.in("/clusters/{clusterId}/challenges/{challengeId}/links"), link)
                        .get("id")
                        .asText());
    }

    private static Thing after(Thing need, Resident by, String step, Object body) {
        Wire.done(by, "POST", need.in("/clusters/{clusterId}/challenges/{challengeId}") + step, body);
        return need;
    }
}
