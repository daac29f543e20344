package org.sahyog.fuzz.world;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.sahyog.Town.Resident;
import org.sahyog.fuzz.call.Call;

/** Reads: somebody of the town at the usual place, now and then with what may be asked for. */
final class ReadDeeds {
    private static final Map<String, List<String>> QUESTIONS = Map.ofEntries(
            Map.entry("listClusterCards", List.of("q=Brass", "stateCode=IN-UP", "limit=1")),
            Map.entry(
                    "listClusterEvents",
                    List.of(
                            "kind=TRAINING",
                            "language=hi",
                            "theme=safety",
                            "pinCode=244",
                            "state=PUBLISHED",
                            "from=2020-01-01T00:00:00Z",
                            "until=2090-01-01T00:00:00%2B05:30",
                            "limit=100")),
            Map.entry(
                    "searchEvents",
                    List.of("kind=MEETING", "language=en", "theme=alloys", "pinCode=244001", "limit=3")),
            Map.entry("listStakeholders", List.of("kind=FIRM", "state=ACTIVE", "q=Firm", "limit=2")),
            Map.entry("searchOrganisations", List.of("kind=FIRM", "pinCode=244001", "q=Firm", "limit=2")),
            Map.entry("listNetworks", List.of("form=SHG", "mine=true", "state=DISSOLVED", "q=brass", "limit=1")),
            Map.entry("listNetworkMembers", List.of("state=LEFT", "limit=1")),
            Map.entry("listOfficers", List.of("former=true", "limit=1")),
            Map.entry("listProposals", List.of("state=OPEN", "limit=1")),
            Map.entry("listMeetings", List.of("state=HELD", "limit=1")),
            Map.entry("listRegisters", List.of("limit=1")),
            Map.entry("listTasks", List.of("state=DONE", "mine=true", "limit=1")),
            Map.entry("listMyTasks", List.of("state=DROPPED", "limit=1")),
            Map.entry(
                    "listChallenges",
                    List.of(
                            "q=pital",
                            "state=RAISED",
                            "mine=true",
                            "affectingMine=true",
                            "order=SUPPORTED",
                            "linkedTo=0197f008-0000-7000-8000-000000000007",
                            "limit=2")),
            Map.entry(
                    "searchDirectory",
                    List.of("q=pital", "kind=FIRM", "product=lamps", "machine=lathe", "spare=true", "limit=2")),
            Map.entry("listEnquiries", List.of("q=pital", "state=OPEN", "mine=true", "limit=2")),
            Map.entry("listChallengeLinks", List.of("limit=1")),
            Map.entry("listConcerned", List.of("supports=true", "supports=false", "limit=1")),
            Map.entry("listCostPools", List.of("state=OPEN", "mine=true", "limit=1")),
            Map.entry("listExpenses", List.of("state=APPROVED", "category=TRAVEL", "limit=1")),
            Map.entry("listTransfers", List.of("state=PROPOSED", "limit=1")),
            Map.entry("listContributions", List.of("state=RECEIVED", "limit=1")),
            Map.entry("listAdvances", List.of("state=GIVEN", "open=true", "limit=1")),
            Map.entry("listRefunds", List.of("limit=1")),
            Map.entry("listTdsDeductions", List.of("open=true", "open=false", "limit=1")),
            Map.entry("listCategoryDefaults", List.of("category=TRAVEL", "former=true", "limit=1")),
            Map.entry("listTransactions", List.of("limit=1")),
            Map.entry("listPayeeAddresses", List.of("state=USED", "limit=1")),
            Map.entry("listClaims", List.of("kind=PLEDGE", "state=OPEN", "limit=1")),
            Map.entry("listContributionsInKind", List.of("limit=1")),
            Map.entry("listArrears", List.of("limit=1")),
            Map.entry("listDues", List.of("limit=1")),
            Map.entry(
                    "getStatement", List.of("payerClass=STATE", "from=2020-01-01", "from=2020-01-01&until=2090-01-01")),
            Map.entry("listStatementLines", List.of("payerClass=BANK", "from=2020-01-01", "limit=1")),
            Map.entry("exportVouchers", List.of("from=2020-01-01", "until=2090-01-01")),
            Map.entry("exportStatement", List.of("payerClass=NETWORK", "until=2090-01-01")),
            Map.entry("listDuplicateCases", List.of("state=OPEN", "state=MERGED", "limit=5")),
            Map.entry("listMyInbox", List.of("unread=true", "unread=false", "limit=1")),
            Map.entry("listMyAgenda", List.of("from=2020-01-01T00:00:00Z", "limit=1")),
            Map.entry("listDistricts", List.of("state=IN-UP")),
            Map.entry("searchNicCodes", List.of("q=brass", "q=259", "limit=5")));

    private final World world;

    ReadDeeds(World world) {
        this.world = world;
    }

    Map<String, Supplier<Call>> deeds() {
        Map<String, Supplier<Call>> deeds = new HashMap<>();
        readBy(
                deeds,
                world.firm,
                "listClusterCards",
                "listClusters",
                "getCluster",
                "listCdaAssignments",
                "listStakeholders",
                "getStakeholder",
                "listClusterEvents",
                "searchEvents",
                "listChallenges",
                "getChallenge",
                "listConcerned",
                "listChallengeLinks",
                "getResponseTimes",
                "searchDirectory",
                "getDirectoryEntry",
                "listEnquiries",
                "getEnquiry",
                "getEvent",
                "getEventCalendar",
                "getEventSeats",
                "listSeatLog",
                "getMyRegistration",
                "getRegistration",
                "listWorkshops",
                "getMe",
                "getMyHome",
                "listMyAgenda",
                "listMyInbox",
                "getNotice",
                "getMyNoticeSettings",
                "getMyNoticePreferences",
                "listMyDigests",
                "getDigest",
                "listDigestNotices",
                "streamMyHints",
                "getMyData",
                "exportMyData",
                "searchOrganisations",
                "getOrganisation",
                "listPeople",
                "listNetworks",
                "getNetwork",
                "listNetworkMembers",
                "getNetworkMember",
                "listCharters",
                "listOfficers",
                "listProposals",
                "getProposal",
                "listMeetings",
                "getMeeting",
                "listRegisters",
                "getRegister",
                "listResolutions",
                "listTasks",
                "getTask",
                "listMyMeetings",
                "listMyTasks",
                "listCostPools",
                "getCostPool",
                "listPoolMembers",
                "getPoolMember",
                "listContributions",
                "getContribution",
                "getReceipt",
                "listExpenses",
                "getExpense",
                "getSettlement",
                "listTransfers",
                "listTransactions",
                "exportTransactions",
                "proveBook",
                "listClosedPeriods",
                "listCategoryDefaults",
                "listCashChecks",
                "listUncheckedDays",
                "listAdvances",
                "getAdvance",
                "listRefunds",
                "listTdsDeductions",
                "listTdsRemittances",
                "listPayeeAddresses",
                "getPayeeAddress",
                "listContributionsInKind",
                "listClaims",
                "getClaim",
                "listArrears",
                "listDues",
                "getDue",
                "getStatement",
                "listStatementLines",
                "exportStatement",
                "exportVouchers");
        readBy(deeds, world.town.agency, "listProgrammes", "getProgramme");
        readBy(deeds, world.town.cda, "listDuplicateCases");
        readBy(deeds, world.town.institution, "listRegistrations", "listWaiting", "getWorkshop");
        readBy(
                deeds,
                null,
                "listDistricts",
                "listEquityCriteria",
                "listKinds",
                "searchNicCodes",
                "findPinCode",
                "listStates");
        return deeds;
    }

    private void readBy(Map<String, Supplier<Call>> deeds, Resident reader, String... operations) {
        for (String operation : operations) {
            deeds.put(operation, () -> asking(world.call(operation, reader)));
        }
    }

    private Call asking(Call call) {
        RandomGenerator random = world.random();
        List<String> questions = QUESTIONS.getOrDefault(call.operation().id(), List.of());
        if (call.operation().id().equals("listDistricts")) {
            return call.withQuery(questions.get(0));
        }
        return questions.isEmpty() || random.nextBoolean()
                ? call
                : call.withQuery(questions.get(random.nextInt(questions.size())));
    }
}
