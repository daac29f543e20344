package org.sahyog.access;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.cluster.firmimport.Sheets;

/** What is sent with operations of organisations, people and what is one’s own. */
final class OrganisationBodies implements Sent {
    @Override
    public Object of(String operation, Thing thing) {
        return switch (operation) {
            case "foundOrganisation" -> founded(thing.ids().getOrDefault("kind", "FIRM"));
            case "changeOrganisation" -> firm();
            case "issueOneTimeCode" -> thing.id("personId") == null ? newOwner() : phoneLost(thing.id("personId"));
            case "inspectOneTimeCode" -> Map.of("code", thing.id("code"));
            case "redeemOneTimeCode" -> Map.of("code", thing.id("code"), "password", "diya-jalao-9");
            case "addPerson" -> Map.of("username", username(Town.nobody()), "role", "STAFF");
            case "handOverOwnership" -> Map.of("toAffiliationId", thing.id("affiliationId"));
            case "readNoticesUpTo" -> Map.of("upTo", thing.id("noticeId"));
            case "changeMyNoticeSettings" -> settings();
            case "changeMyNoticePreferences" -> preferences();
            case "changeMyData" -> Map.of("language", "en");
            case "recordMyConsent" ->
                Map.of("purpose", "SHOW_PROFILE_IN_CLUSTER", "given", true, "wording", "Members see my profile.");
            case "receiveGatewayReceipt" -> thing.id("receipt");
            case "continueUpload" -> "Name,";
            case "uploadFile" -> "Name,Town\nDiya Works,Moradabad\n";
            default -> null;
        };
    }

    @Override
    public String query(String operation) {
        return operation.equals("uploadFile") ? "?name=firms.csv" : "";
    }

    @Override
    public Map<String, String> headers(String operation) {
        return switch (operation) {
            case "beginUpload" -> Map.of("Tus-Resumable", "1.0.0", "Upload-Length", "10");
            case "continueUpload" ->
                Map.of(
                        "Tus-Resumable",
                        "1.0.0",
                        "Upload-Offset",
                        "0",
                        "Content-Type",
                        "application/offset+octet-stream");
            case "askUpload", "endUpload" -> Map.of("Tus-Resumable", "1.0.0");
            default -> Map.of();
        };
    }

    private static Map<String, Object> founded(String kind) {
        String name = Sheets.rows(1).get(0).split(",")[0];
        return new HashMap<>(Map.of("kind", kind, "name", name, "pinCode", "244001"));
    }

    static Map<String, Object> newOwner() {
        return Map.of("personName", "Sunita Devi", "phone", "9876543210");
    }

    private static Map<String, Object> phoneLost(String person) {
        return Map.of("personId", person, "personName", "Sunita Devi", "phone", "9876543210");
    }

    private static Map<String, Object> preferences() {
        return Map.of(
                "zone",
                "Asia/Kolkata",
                "digestAt",
                "08:00",
                "weeklyOn",
                "MONDAY",
                "perDay",
                20,
                "paces",
                Map.of("needs", "WEEKLY"));
    }

    private static Map<String, Object> settings() {
        return Map.of(
                "language",
                "en",
                "mail",
                true,
                "gateway",
                false,
                "quietFrom",
                "21:00",
                "quietUntil",
                "08:00",
                "muted",
                List.of());
    }

    static String receipt(UUID message) {
        return """
                {"type":"message.status","timestamp":"%1$s","data":{"messageId":"%2$s","status":"DELIVERED","at":"%1$s"}}""".formatted(Instant.now(), message);
    }

    private static String username(Resident person) {
        return "minted-" + person.personId();
    }

    /** A name unlike every other. */
    static Map<String, Object> firm() {
        return founded("FIRM");
    }
}
