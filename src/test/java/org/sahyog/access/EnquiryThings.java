package org.sahyog.access;

import static java.util.Map.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

/** Enquiries of a town and what is offered. */
final class EnquiryThings implements Area {
    private static final String OFFERS = "/clusters/{clusterId}/enquiries/{enquiryId}/offers";

    private final Town town;
    private final Resident firm;
    private final Resident other;

    EnquiryThings(Ground ground) {
        town = ground.town;
        firm = ground.firm;
        other = ground.other;
    }

    @Override
    public Map<String, Supplier<Thing>> things() {
        return Map.ofEntries(
                entry("the firm's enquiry", this::ofFirm),
                entry("another's enquiry", this::ofOther),
                entry("the agents' enquiry", this::ofAgents),
                entry("a part of the firm", this::offerOfFirm),
                entry("a part for the firm", this::offerToFirm),
                entry("a part for the agents", this::offerToAgents),
                entry("a settled enquiry", this::settled));
    }

    @Override
    public Thing there(String parameter, String path) {
        return switch (parameter) {
            case "offerId" -> path.contains("enquiries") ? offerToFirm() : null;
            case "enquiryId" -> ofFirm();
            default -> null;
        };
    }

    @Override
    public Thing above(String parameter) {
        return parameter.equals("enquiryId") ? ofOther() : null;
    }

    static Map<String, Object> draft() {
        return Map.of(
                "title",
                "Brass lamps",
                "quantity",
                500,
                "unit",
                "pieces",
                "wantedBy",
                inMonths(3),
                "closesAt",
                Instant.now().plusSeconds(86_400).toString());
    }

    static Map<String, Object> part() {
        return Map.of(
                "quantity", 500, "readyBy", inMonths(2), "price", Map.of("amount", 12_000_000, "currency", "INR"));
    }

    private static String inMonths(int months) {
        return LocalDate.now().plusMonths(months).toString();
    }

    Thing ofFirm() {
        return enquiry(firm);
    }

    Thing ofOther() {
        return enquiry(other);
    }

    Thing ofAgents() {
        return enquiry(town.cda);
    }

    private Thing enquiry(Resident asker) {
        Thing cluster = Thing.of("clusterId", town.clusterId);
        String id = Wire.done(asker, "POST", cluster.in("/clusters/{clusterId}/enquiries"), draft())
                .get("id")
                .asText();
        return cluster.with("enquiryId", id);
    }

    /** Made by {@code firm}, asked by the other. */
    Thing offerOfFirm() {
        return offered(ofOther(), firm);
    }

    Thing offerToFirm() {
        return offered(ofFirm(), other);
    }

    Thing offerToAgents() {
        return offered(ofAgents(), other);
    }

    private Thing offered(Thing enquiry, Resident by) {
        return enquiry.with(
                "offerId",
                Wire.done(by, "POST", enquiry.in(OFFERS), part()).get("id").asText());
    }

    Thing settled() {
        Thing enquiry = offerToFirm();
        Map<String, Object> choice = Map.of("offers", List.of(UUID.fromString(enquiry.id("offerId"))));
        Wire.done(firm, "POST", enquiry.in("/clusters/{clusterId}/enquiries/{enquiryId}/choice"), choice);
        return enquiry;
    }
}
