package org.sahyog.access;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.shared.Ids;

/** Practices of a town; its organising institution reviews them. */
final class PracticeThings implements Area {
    private final Town town;
    private final Resident firm;
    private final Resident reviewer;
    private final Resident guest;

    PracticeThings(Ground ground) {
        town = ground.town;
        firm = ground.firm;
        reviewer = ground.organiser;
        guest = ground.cast.as(Role.GUEST);
        Town.run(
                "insert into practice_reviewer (id, cluster_id, organisation_id, named_at) values (?, ?, ?, now()) on conflict do nothing",
                Ids.next(),
                town.clusterId,
                reviewer.organisationId());
    }

    @Override
    public Map<String, Supplier<Thing>> things() {
        return Map.ofEntries(
                entry("a draft practice of the firm", () -> written(firm, "PUBLIC")),
                entry("a practice submitted", () -> submitted(firm, "PUBLIC")),
                entry("a practice of its reviewer", () -> submitted(reviewer, "PUBLIC")),
                entry("a practice of the cluster", () -> published("CLUSTER")),
                entry("a practice of the programme", () -> published("PROGRAMME")),
                entry("a public practice", () -> published("PUBLIC")),
                entry("a practice retired", this::retired),
                entry("a practice that a guest tried", this::tried),
                entry("a member who may judge", this::member),
                entry("a reviewer of practices", this::named));
    }

    @Override
    public Thing there(String parameter, String path) {
        return switch (parameter) {
            case "practiceId" -> published("CLUSTER");
            case "reviewerId" -> named();
            default -> null;
        };
    }

    static Map<String, Object> draft(String visibility) {
        return new HashMap<>(Map.of(
                "kind", "SKILL",
                "title", "A lid on the furnace",
                "language", "en",
                "problem", "It burns much coal.",
                "solution", "A lid of fire clay.",
                "result", "Less coal.",
                "visibility", visibility));
    }

    private Thing written(Resident by, String visibility) {
        Map<String, Object> draft = draft(visibility);
        String product = "Lids " + Ids.next();
        draft.put("products", List.of(product));
        String id = Wire.done(by, "POST", "/clusters/" + town.clusterId + "/practices", draft)
                .get("id")
                .asText();
        return Thing.of("clusterId", town.clusterId, "practiceId", id, "product", product.replace(" ", "%20"));
    }

    private Thing submitted(Resident by, String visibility) {
        return after(written(by, visibility), by, "/submission", null);
    }

    Thing published(String visibility) {
        return after(submitted(firm, visibility), reviewer, "/publication", Map.of());
    }

    private Thing retired() {
        return after(published("PUBLIC"), firm, "/retirement", Map.of("reason", "Gas has replaced it."));
    }

    private Thing tried() {
        Map<String, String> adoption = Map.of("step", "TRIED", "happenedOn", "2025-05-04");
        return after(published("PUBLIC"), guest, "/adoptions", adoption);
    }

    private Thing member() {
        return Thing.of("clusterId", town.clusterId, "member", town.firm().organisationId());
    }

    private Thing named() {
        Thing member = member();
        String path = member.in("/clusters/{clusterId}/practice-reviewers");
        return member.with(
                "reviewerId",
                Wire.done(town.cda, "POST", path, Map.of("organisationId", member.id("member")))
                        .get("id")
                        .asText());
    }

    private static Thing after(Thing practice, Resident by, String step, Object body) {
        Wire.done(by, "POST", practice.in("/clusters/{clusterId}/practices/{practiceId}") + step, body);
        return practice;
    }
}
