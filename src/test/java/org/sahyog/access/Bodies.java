package org.sahyog.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.cluster.firmimport.Sheets;

/** What is sent with an operation: always good, so that only the right decides. */
final class Bodies {
    private Bodies() {}

    /** Null where nothing is sent. */
    static Object of(String operation, Thing thing) {
        return switch (operation) {
            case "scheduleEvent" -> EventThings.draft("CLUSTER", 40, "costing");
            case "scheduleWorkshop" -> Map.of("event", EventThings.draft("CLUSTER", 40, "costing"));
            case "scheduleNetworkEvent" -> EventThings.draft("NETWORK", 40, "costing");
            case "changeEvent" -> anew(thing);
            case "changeWorkshop" -> Map.of("event", anew(thing));
            case "cancelEvent" -> Map.of("reason", "The hall is flooded.");
            case "registerForEvent" -> seats(thing);
            case "changeRegistration" -> Map.of("seats", 1);
            case "transferSeat" -> Map.of("position", 1, "to", Map.of("name", "Meena"));
            case "beginSeatGroup" -> Map.of("seats", 1, "with", List.of(thing.id("other")));
            case "joinSeatGroup" -> Map.of("seats", 1);
            case "declineOffer" -> Map.of("stay", true);
            case "prioritiseWaiting" -> Map.of("priority", 10, "reason", "The tour was made for her process.");
            default -> ofNeeds(operation, thing);
        };
    }

    private static Map<String, Object> anew(Thing thing) {
        Map<String, Object> draft = EventThings.draft(thing.id("audience"), 40, "costing");
        if (draft.get("audience").equals("NETWORK")) {
            draft.put("networkId", thing.id("networkId"));
        }
        return draft;
    }

    private static Object ofNeeds(String operation, Thing thing) {
        return switch (operation) {
            case "keepDirectoryEntry" -> Map.of("capabilities", List.of(), "machines", List.of());
            case "askEnquiry" -> EnquiryThings.draft();
            case "offerPart", "changePart" -> EnquiryThings.part();
            case "chooseOffers" -> Map.of("offers", List.of(some(thing, "offerId")));
            case "raiseChallenge" -> ChallengeThings.draft();
            case "changeChallenge" -> Map.of("title", "Polishing powder scratches");
            case "routeChallenge" -> Map.of("organisationId", some(thing, "institution"));
            case "answerChallenge" -> Map.of("message", "Bring a sample.");
            case "closeChallenge" -> Map.of("reason", "Nobody needs it any more.");
            case "linkChallenge" ->
                Map.of("kind", thing.ids().getOrDefault("kind", "NETWORK"), "linkedId", some(thing, "linkedId"));
            case "mergeChallenge" -> Map.of("into", some(thing, "into"));
            default -> ofClusters(operation, thing);
        };
    }

    /** Its id, or one of nothing. */
    private static String some(Thing thing, String name) {
        return thing.ids().getOrDefault(name, UUID.randomUUID().toString());
    }

    private static Object ofClusters(String operation, Thing thing) {
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
            case "uploadFile" -> "Name,Town\nDiya Works,Moradabad\n";
            case "previewFirmImport", "importFirms" -> Sheets.csv(Sheets.rows(1));
            case "enterFirm" -> firm();
            case "inviteOrganisation" -> Map.of("organisationId", Town.loner().organisationId());
            case "askToJoinCluster" -> Map.of("message", "We cast lamps.");
            case "refuseStakeholder" -> Map.of("reason", "They are traders.");
            default -> ofNetworks(operation, thing);
        };
    }

    private static Object ofNetworks(String operation, Thing thing) {
        return switch (operation) {
            case "foundNetwork", "changeNetwork" -> NetworkThings.DRAFT;
            case "inviteToNetwork" ->
                Map.of(
                        "organisationId",
                        thing.ids().getOrDefault("newcomer", UUID.randomUUID().toString()));
            case "applyToNetwork" -> Map.of("message", "We melt two tonnes a month.");
            case "refuseNetworkMember", "suspendNetworkMember", "readmitNetworkMember" ->
                Map.of("reason", "Dues of three months.");
            case "openProposal" -> Map.of("kind", "GENERAL", "title", "Let us meet on Sundays.");
            case "vote" -> Map.of("choice", "YES");
            default -> ofPosts(operation, thing);
        };
    }

    private static Object ofPosts(String operation, Thing thing) {
        return switch (operation) {
            case "writePost", "announce", "replyToPost", "replyToAnnouncement", "changePost", "changeAnnouncement" ->
                PostThings.DRAFT;
            case "reactToPost", "reactToAnnouncement" -> Map.of("kind", "THANKS");
            case "reportPost", "reportAnnouncement" -> Map.of("reason", "FALSE");
            case "appealForPost", "appealForAnnouncement" -> Map.of("message", "It was meant well.");
            case "decideOnPost", "decideOnAnnouncement" -> Map.of("verdict", "HIDE", "reason", "Not here.");
            case "muteAuthor" -> Map.of("organisationId", some(thing, "muted"));
            default -> ofMeetings(operation, thing);
        };
    }

    private static Object ofMeetings(String operation, Thing thing) {
        return switch (operation) {
            case "planMeeting", "changeMeeting" -> MeetingThings.draft();
            case "cancelMeeting" -> Map.of("reason", "Rain");
            case "recordMeeting" -> MeetingThings.held();
            case "keepRegister" -> MeetingThings.register(thing.ids().getOrDefault("after", "0"));
            case "confirmRegister" -> Map.of("number", 1);
            case "recordResolution" -> Map.of("title", "Buy scrap together");
            case "proposeResolution" -> Map.of("kind", "GENERAL", "title", "Buy scrap together");
            case "assignResolution", "giveTask" -> MeetingThings.task();
            case "completeTask" -> Map.of("note", "Twelve pieces");
            case "changeTask" -> MeetingThings.otherDay();
            case "dropTask" -> Map.of("reason", "Flood");
            default -> ofPools(operation, thing);
        };
    }

    private static Object ofPools(String operation, Thing thing) {
        return switch (operation) {
            case "openCostPool" -> CostPoolThings.draft(some(thing, "networkId"));
            case "joinCostPool" -> joining(thing);
            case "changePoolMemberPart" -> Map.of("part", 2);
            case "receiveContribution" -> CostPoolThings.contribution(some(thing, "member"));
            case "collectContributions" -> CostPoolThings.collection(some(thing, "member"));
            case "askForAdvance" -> PoolMoneyThings.advance(some(thing, "member"));
            case "returnAdvance" -> PoolMoneyThings.back();
            case "checkCash" -> PoolMoneyThings.count();
            case "refuseAdvance", "refuseAdvanceReturn", "reverseAdvanceReturn", "refuseCashCheck" ->
                Map.of("reason", "Entered twice");
            case "enterRefund" -> PoolMoneyThings.refund(thing);
            case "remitTds" -> PoolMoneyThings.challan(thing);
            case "refuseRefund", "reverseRefund", "refuseTdsRemittance", "reverseTdsRemittance" ->
                Map.of("reason", "Entered twice");
            case "stateCategoryDefault" -> CostPoolThings.categoryDefault();
            case "reverseContribution",
                    "refuseContribution",
                    "rejectExpense",
                    "reverseExpense",
                    "disputeTransfer",
                    "voidTransfer",
                    "callOffAssurance",
                    "askWaiver" -> Map.of("reason", "Entered twice");
            case "previewExpense", "submitExpense" -> CostPoolThings.expense(some(thing, "member"));
            case "closePeriod" -> CostPoolThings.period();
            case "payTransfer", "confirmTransfer", "withdrawPledge" -> Map.of();
            case "statePayeeAddress" ->
                CostPoolThings.address(thing.id("itself") == null ? some(thing, "member") : null);
            case "makePledge" -> CostPoolThings.promise();
            case "contributeInKind" -> CostPoolThings.given(some(thing, "file"));
            case "setAssurance" -> CostPoolThings.assurance();
            case "setDue" -> CostPoolThings.monthly();
            default -> ofBanks(operation, thing);
        };
    }

    private static Object ofBanks(String operation, Thing thing) {
        return switch (operation) {
            case "readBankStatement" -> BankThings.statement();
            case "setBankFormat" -> BankThings.columns();
            case "matchBankLine" -> BankThings.match(some(thing, "transactionId"));
            case "setBankLineAside" -> Map.of("reason", "Not ours");
            case "stateAloneCost" -> CostPoolThings.alone();
            default -> ofPurchases(operation, thing);
        };
    }

    private static Object ofPurchases(String operation, Thing thing) {
        return switch (operation) {
            case "beginPurchase" -> PurchaseThings.draft();
            case "stateDemand" -> PurchaseThings.demand();
            case "giveQuote" -> PurchaseThings.quote();
            case "orderPurchase" -> Map.of("quoteId", some(thing, "quote"));
            case "recordDelivery" -> PurchaseThings.delivery(some(thing, "member"));
            case "cancelPurchase" -> Map.of("reason", "Too dear");
            default -> ofPeople(operation, thing);
        };
    }

    private static Map<String, Object> joining(Thing thing) {
        return thing.id("brought") == null ? Map.of() : Map.of("organisationId", thing.id("brought"));
    }

    private static Object ofPeople(String operation, Thing thing) {
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
            default -> null;
        };
    }

    private static Map<String, Object> seats(Thing thing) {
        Map<String, Object> seats = new HashMap<>(Map.of("seats", 2));
        if (thing.id("counter") != null) {
            seats.put("organisationId", thing.id("counter"));
        }
        return seats;
    }

    /** A name unlike every other. */
    static Map<String, Object> firm() {
        return founded("FIRM");
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
}
