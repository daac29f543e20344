package org.sahyog.fuzz.refusal;

import com.fasterxml.jackson.databind.node.MissingNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.sahyog.contract.Description.Operation;
import org.sahyog.fuzz.call.Call;
import org.sahyog.fuzz.world.Deeds;
import org.sahyog.fuzz.world.OrganisationDeeds;
import org.sahyog.fuzz.world.OwnDeeds;
import org.sahyog.fuzz.world.World;

/** What is wrong with a request whatever it is about, and what the feature's own part of the town refuses. */
final class RequestRefusals implements Refused {
    private static final int MORE_THAN_A_MEGABYTE = 1_100_000;

    private final Deeds deeds;
    private final World world;

    RequestRefusals(Deeds deeds) {
        this.deeds = deeds;
        this.world = deeds.world();
    }

    @Override
    public Map<String, Supplier<Call>> calls() {
        return Map.ofEntries(
                Map.entry("request-malformed", () -> programme().withBody("{".getBytes(StandardCharsets.UTF_8))),
                Map.entry("request-invalid", () -> programme().field("name", " ")),
                Map.entry(
                        "request-unknown-parameter", () -> read("listClusters").asking("colour", "red")),
                Map.entry("request-cursor-invalid", () -> read("listClusters").asking("cursor", "x")),
                Map.entry("request-unauthenticated", () -> world.call("getMe", null)),
                Map.entry("request-forbidden", () -> world.call("recordClusterPhase", world.firm)),
                Map.entry("request-not-found", () -> world.call("getCluster", world.stranger)),
                Map.entry("request-method-not-allowed", this::otherMethod),
                Map.entry("request-not-acceptable", () -> read("getMe").header("Accept", "application/xml")),
                Map.entry("request-id-taken", () -> founding().field("id", world.firm.organisationId())),
                Map.entry("request-stale", () -> profile().header("If-Match", "\"999\"")),
                Map.entry("request-if-match-needed", this::profile),
                Map.entry("request-too-large", () -> programme().field("name", "n".repeat(MORE_THAN_A_MEGABYTE))),
                Map.entry("request-media-type", () -> programme().header("Content-Type", "text/plain")),
                Map.entry("request-key-needed", () -> programme().without("Idempotency-Key")),
                Map.entry("request-key-reused", this::reused),
                Map.entry(
                        "notice-urgent-not-muted",
                        () -> deeds.of(OwnDeeds.class).settings().field("muted", List.of("OFFER_MADE"))),
                Map.entry(
                        "notice-zone-unknown",
                        () -> deeds.of(OwnDeeds.class).preferences().field("zone", "Asia/Moradabad")),
                Map.entry(
                        "gateway-signature-invalid",
                        () -> receipt("message.status").header("webhook-signature", "v1,AAAA")),
                Map.entry("gateway-type-unknown", () -> receipt("message.sung")));
    }

    private Call read(String operation) {
        return world.call(operation, world.firm);
    }

    private Call programme() {
        return world.call("beginProgramme", world.town.agency);
    }

    private Call founding() {
        return deeds.of(OrganisationDeeds.class).found(world.freshLoner());
    }

    private Call profile() {
        return world.call("describeCluster", world.town.agency);
    }

    private Call reused() {
        Call first = programme();
        world.done(first);
        return first.field("name", "Another one");
    }

    private Call receipt(String type) {
        return deeds.of(OwnDeeds.class).receipt(deeds.of(OwnDeeds.class).receiptText(type));
    }

    private Call otherMethod() {
        Operation none = new Operation("DELETE", "/api/v1/me", "", MissingNode.getInstance());
        return Call.of(none).by(world.firm);
    }
}
