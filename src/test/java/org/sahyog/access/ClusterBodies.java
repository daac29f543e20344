package org.sahyog.access;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.sahyog.Town;
import org.sahyog.cluster.firmimport.Sheets;

/** What is sent with operations of clusters, their agents and stakeholders. */
final class ClusterBodies implements Sent {
    @Override
    public Object of(String operation, Thing thing) {
        return switch (operation) {
            case "beginProgramme" -> Map.of("name", "Lamps for all");
            case "beginCluster" -> profile(Map.of("programmeId", thing.id("programmeId")));
            case "describeCluster" -> profile(Map.of());
            case "recordClusterPhase" ->
                Map.of("phase", "ENGAGING", "sinceOn", LocalDate.now().toString());
            case "admitClusterAgency" ->
                Map.of(
                        "agencyId",
                        new Town().agencyId,
                        "role",
                        "TECHNICAL",
                        "sinceOn",
                        LocalDate.now().toString());
            case "assignCda" ->
                Map.of(
                        "personId",
                        Town.nobody().personId(),
                        "sinceOn",
                        LocalDate.now().toString());
            case "endCdaAssignment" -> Map.of("immediately", true);
            case "decideDuplicateCase" -> Map.of("decision", "DISTINCT", "reason", "Two brothers.");
            case "previewFirmImport", "importFirms" -> Sheets.csv(Sheets.rows(1));
            case "enterFirm" -> OrganisationBodies.firm();
            case "inviteOrganisation" -> Map.of("organisationId", Town.loner().organisationId());
            case "askToJoinCluster" -> Map.of("message", "We cast lamps.");
            case "refuseStakeholder" -> Map.of("reason", "They are traders.");
            default -> null;
        };
    }

    private static Map<String, Object> profile(Map<String, Object> more) {
        Map<String, Object> profile = new HashMap<>(more);
        profile.putAll(Map.of(
                "name", "Test town",
                "product", "Brassware",
                "stateCode", "IN-UP",
                "district", "Moradabad",
                "pinCode", "244001"));
        return profile;
    }
}
