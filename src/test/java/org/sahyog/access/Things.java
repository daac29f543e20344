package org.sahyog.access;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.contract.Description.Operation;

/** All things that the tables speak of, by the names that they have there. */
final class Things {
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    final Cast cast = new Cast();
    private final Resident firm = cast.as(Role.FIRM);
    private final EventThings events = new EventThings(cast.here, firm, cast.other, cast.as(Role.GUEST));
    private final ClusterThings clusters = new ClusterThings(cast.here, firm, cast.other);
    private final NetworkThings networks = new NetworkThings(cast.here, firm, cast.other, cast.as(Role.ORGANISER));
    private final Resident otherMember = cast.here.firm();
    private final NetworkThings otherNetworks =
            new NetworkThings(cast.here, cast.other, otherMember, cast.as(Role.ORGANISER));
    private final NetworkThings farNetworks =
            new NetworkThings(cast.elsewhere, cast.far, cast.elsewhere.firm(), cast.elsewhere.institution);
    private final EventThings farEvents =
            new EventThings(cast.elsewhere, cast.far, cast.elsewhere.firm(), cast.as(Role.GUEST));
    private final ClusterThings farClusters = new ClusterThings(cast.elsewhere, cast.far, cast.far);

    private final MeetingThings meetings = new MeetingThings(networks, firm, cast.other);
    private final Resident farMember = cast.elsewhere.firm();
    private final MeetingThings farMeetings = new MeetingThings(
            new NetworkThings(cast.elsewhere, cast.far, farMember, cast.elsewhere.institution), cast.far, farMember);

    private final ChallengeThings challenges = new ChallengeThings(cast.here, firm, cast.other);
    private final ChallengeThings farChallenges = new ChallengeThings(cast.elsewhere, cast.far, cast.far);

    private final EnquiryThings enquiries = new EnquiryThings(cast.here, firm, cast.other);
    private final EnquiryThings farEnquiries = new EnquiryThings(cast.elsewhere, cast.far, cast.elsewhere.firm());

    private final PostThings posts = new PostThings(cast.here, networks, firm, cast.other);
    private final PostThings farPosts = new PostThings(cast.elsewhere, farNetworks, cast.far, cast.elsewhere.firm());

    private final CostPoolThings pools = new CostPoolThings(networks, firm, cast.other);
    private final BankThings banks = new BankThings(pools, firm, cast.other);
    private final CostPoolThings otherPools = new CostPoolThings(otherNetworks, cast.other, otherMember);
    private final CostPoolThings farPools = new CostPoolThings(
            new NetworkThings(cast.elsewhere, cast.far, farMember, cast.elsewhere.institution), cast.far, farMember);
    private final PurchaseThings purchases = new PurchaseThings(pools, firm, cast.other);
    private final PurchaseThings farPurchases = new PurchaseThings(farPools, cast.far, farMember);
    private final BankThings farBanks = new BankThings(farPools, cast.far, farMember);

    private final PoolMoneyThings money = new PoolMoneyThings(pools, firm, cast.other);
    private final PoolMoneyThings farMoney = new PoolMoneyThings(farPools, cast.far, farMember);

    private final Map<String, Supplier<Thing>> ofMoney = Map.ofEntries(
            entry("an expense that it keeps", () -> money.spent(true)),
            entry("a refund", () -> money.refunded(false)),
            entry("a refund that it keeps", () -> money.refunded(true)),
            entry("a taxed bill", () -> money.taxed(false)),
            entry("a taxed bill that it keeps", () -> money.taxed(true)),
            entry("an advance asked for", money::asked),
            entry("its own advance", money::askedByFirm),
            entry("an advance", money::given),
            entry("its own advance, given", money::givenToFirm),
            entry("a confirmed refund", money::refundConfirmed),
            entry("its own return", money::returned),
            entry("a return that waits", money::returnedByFirm),
            entry("a confirmed return", money::returnConfirmed),
            entry("a confirmed challan", money::remittanceConfirmed),
            entry("a count that differs", () -> money.counted(false)),
            entry("its own count", () -> money.counted(true)),
            entry("a challan", () -> money.remitted(false)),
            entry("a challan that it keeps", () -> money.remitted(true)));

    private final Map<String, Supplier<Thing>> ofPosts = Map.ofEntries(
            entry("a board", posts::cluster),
            entry("a post of the firm", posts::post),
            entry("a post of another", posts::postOfOther),
            entry("a hidden post", () -> posts.hidden(posts.post())),
            entry("another's hidden post", () -> posts.hidden(posts.postOfOther())),
            entry("a pinned post", () -> posts.pinned(posts.post())),
            entry("a liked post", () -> posts.liked(posts.postOfOther())),
            entry("a reported post", () -> posts.reported(posts.postOfOther())),
            entry("an announcement", posts::announcement),
            entry("an answer of the firm", posts::answer),
            entry("a hidden announcement", () -> posts.hidden(posts.announcement())),
            entry("a pinned announcement", () -> posts.pinned(posts.announcement())),
            entry("a liked announcement", () -> posts.liked(posts.announcement())),
            entry("a reported announcement", () -> posts.reported(posts.announcement())),
            entry("a mute of the firm", posts::mute));

    private final Map<String, Supplier<Thing>> ofNeeds = Map.ofEntries(
            entry("the firm's entry", () -> clusters.cluster().with("organisationId", firm.organisationId())),
            entry("another's entry", clusters::memberOther),
            entry("the firm's enquiry", enquiries::ofFirm),
            entry("another's enquiry", enquiries::ofOther),
            entry("the agents' enquiry", enquiries::ofAgents),
            entry("a part of the firm", enquiries::offerOfFirm),
            entry("a part for the firm", enquiries::offerToFirm),
            entry("a part for the agents", enquiries::offerToAgents),
            entry("a settled enquiry", enquiries::settled),
            entry("a need of the firm", challenges::need),
            entry("a need of another", challenges::needOfOther),
            entry("a need supported", challenges::supported),
            entry("a need solved", challenges::solved),
            entry("a merged need", challenges::merged),
            entry("a need handed over", challenges::handedOver),
            entry("its need, an event", challenges::linkable),
            entry("another's, an event", challenges::linkableOfOther),
            entry("a link of the firm", challenges::linkedByFirm),
            entry("a link of the agent", challenges::linkedByAgent));

    private final Map<String, Supplier<Thing>> ofEvents = Map.ofEntries(
            entry("an event", () -> events.event("CLUSTER")),
            entry("a public event", () -> events.event("PUBLIC")),
            entry("a programme's event", () -> events.event("PROGRAMME")),
            entry("a draft", events::draft),
            entry("a discarded draft", events::discarded),
            entry("a cancelled event", events::cancelled),
            entry("a workshop", () -> events.workshop("CLUSTER")),
            entry("a public workshop", () -> events.workshop("PUBLIC")),
            entry("a workshop's draft", events::workshopDraft),
            entry("a shared event", () -> events.shared("CLUSTER")),
            entry("a shared public event", () -> events.shared("PUBLIC")),
            entry("an ended share", () -> events.unshared("PUBLIC")),
            entry("seats of the firm", events::seats),
            entry("seats of another", events::seatsOfOther),
            entry("seats of the guest", events::seatsOfGuest),
            entry("seats at the counter", events::seatsAtCounter),
            entry("seats given back", events::seatsGivenBack),
            entry("another at the counter", () -> counter("CLUSTER")),
            entry("a public counter", () -> counter("PUBLIC")),
            entry("a wait of the firm", events::waiting),
            entry("a wait of another", events::waitOfOther),
            entry("an offer to the firm", events::offer),
            entry("an offer to another", events::offerToOther),
            entry("an offer at the counter", events::offerAtCounter),
            entry("an offer declined", events::offerLeft),
            entry("a group of the firm", events::group),
            entry("a group that asks it", events::groupThatAsks),
            entry("a group of others", events::groupOfOthers));

    /** Of the firm and another; and of which the firm knows nothing. */
    private final Map<String, Supplier<Thing>> forNetworks = Map.ofEntries(
            entry("an event for members", () -> events.forMembers(networks.pair())),
            entry("an event for others", () -> events.forMembers(otherNetworks.pair())),
            entry("a workshop for members", () -> events.workshopForMembers(networks.pair())),
            entry("a workshop for others", () -> events.workshopForMembers(otherNetworks.pair())),
            entry("a link for members", () -> events.sharedWithMembers(networks.pair())),
            entry("a network's event", () -> events.held(networks.pair())),
            entry("a network's draft", () -> events.heldDraft(networks.pair())),
            entry(
                    "a member at the counter",
                    () -> events.forMembers(networks.pair()).with("counter", cast.other.organisationId())));

    private final Map<String, Supplier<Thing>> ofClusters = Map.ofEntries(
            entry("-", Thing::of),
            entry("the cluster", clusters::cluster),
            entry("no cluster", () -> Thing.of("clusterId", UUID.randomUUID())),
            entry("the programme", clusters::programme),
            entry("no programme", () -> Thing.of("programmeId", UUID.randomUUID())),
            entry("an assignment", clusters::assignment),
            entry("a duplicate", clusters::duplicate),
            entry("a case decided", clusters::caseDecided),
            entry("the firm's place", () -> clusters.membership("ACTIVE")),
            entry("its invitation", () -> clusters.membership("INVITED")),
            entry("its request", () -> clusters.membership("PENDING")),
            entry("its refusal", () -> clusters.membership("REFUSED")),
            entry("its former place", () -> clusters.membership("LEFT")),
            entry("another's place", clusters::memberOther),
            entry("another's request", () -> clusters.stakeholder("PENDING")),
            entry("another's invitation", () -> clusters.stakeholder("INVITED")),
            entry("another's refusal", () -> clusters.stakeholder("REFUSED")),
            entry("one who left", () -> clusters.stakeholder("LEFT")),
            entry("the firm", () -> OrganisationThings.organisation(firm)),
            entry(
                    "another firm",
                    () -> OrganisationThings.organisation(cast.other).with("pinCode", Cast.PIN_OF_OTHER)),
            entry("a firm that asks", () -> clusters.stakeholder("PENDING")),
            entry("a firm that left", () -> clusters.stakeholder("LEFT")),
            entry("an ownerless firm", clusters::ownerless),
            entry("a phone lost", () -> OrganisationThings.phoneLost(cast.other)),
            entry("its colleague", () -> OrganisationThings.colleague(firm)),
            entry("one who has gone", () -> OrganisationThings.colleagueGone(firm)),
            entry("its successor", () -> OrganisationThings.successor(firm)),
            entry("another's colleague", () -> OrganisationThings.colleague(cast.other)),
            entry("a one-time code", clusters::oneTimeCode),
            entry("a file of the firm", () -> OrganisationThings.file(firm)),
            entry("a notice to the owner", () -> OrganisationThings.notice(firm)),
            entry("a digest of the owner", () -> OrganisationThings.digest(firm)),
            entry("a sealed receipt", () -> OrganisationThings.receipt(firm, true)),
            entry("a forged receipt", () -> OrganisationThings.receipt(firm, false)),
            entry("an agency", () -> Thing.of("kind", "AGENCY")));

    private final Map<String, Supplier<Thing>> ofNetworks = Map.ofEntries(
            entry("a network", networks::pair),
            entry("a dissolved network", networks::dissolved),
            entry("the firm's stay", networks::own),
            entry("another's stay", () -> networks.ofOther("MEMBER")),
            entry("a suspended stay", () -> networks.ofOther("SUSPENDED")),
            entry("a former stay", () -> networks.ofOutsider("LEFT")),
            entry("an application to it", () -> networks.ofOutsider("APPLIED")),
            entry("an invitation to it", () -> networks.ofOutsider("INVITED")),
            entry("an office of the firm", networks::office),
            entry("a planned meeting", meetings::planned),
            entry("a meeting begun", meetings::begun),
            entry("a meeting held", meetings::written),
            entry("its resolution", meetings::resolution),
            entry("a promise of the firm", meetings::promise),
            entry("a task of another", meetings::taskOfOther),
            entry("its charter", networks::charter),
            entry("its proposal", () -> networks.proposal(false)),
            entry("its ballot", () -> networks.proposal(true)));

    private final Map<String, Supplier<Thing>> inPools = Map.ofEntries(
            entry("a purchase", purchases::purchase),
            entry("a purchase that it keeps", purchases::keptPurchase),
            entry("a quoted purchase", purchases::quoted),
            entry("a quoted purchase to it", purchases::keptQuoted),
            entry("an order", purchases::ordered),
            entry("an order to it", purchases::keptOrdered),
            entry("a line of the bank", banks::line),
            entry("a line of the bank to it", banks::keptLine),
            entry("a decided line", banks::decided),
            entry("a decided line to it", banks::keptDecided));

    private final Map<String, Supplier<Thing>> ofPools = Map.ofEntries(
            entry("a pool", pools::pool),
            entry("a pool with savings", pools::saving),
            entry("a pool to join", pools::empty),
            entry("a pool that it keeps", pools::kept),
            entry("a pool to bring into", pools::bringing),
            entry("a pool of others", otherPools::pool),
            entry("a pool while suspended", pools::whileSuspended),
            entry("a pool, since suspended", pools::sinceSuspended),
            entry("a pool of the dissolved", pools::ofDissolved),
            entry("a pool it once shared", () -> pools.onceOf(cast.as(Role.ORGANISER))),
            entry("a share of the firm", pools::pool),
            entry("a share of another", pools::shareOfOther),
            entry("a share that it keeps", pools::keptShareOfOther),
            entry("a contribution", pools::contribution),
            entry("a contribution of others", otherPools::contribution),
            entry("a contribution to it", pools::keptContribution),
            entry("a waiting contribution", pools::waiting),
            entry("its own contribution", pools::keptWaiting),
            entry("a default", () -> pools.categoryDefault(false)),
            entry("a default that it keeps", () -> pools.categoryDefault(true)),
            entry("a pool that nobody keeps", pools::ofNobody),
            entry("an expense of the firm", pools::expense),
            entry("an expense of another", pools::expenseOfOther),
            entry("an approved expense", pools::spent),
            entry("a pool whose address it says", pools::saidByTreasurer),
            entry("an address of the firm", pools::address),
            entry("an address of another", pools::addressOfOther),
            entry("an address it may stop", pools::keptAddressOfOther),
            entry("an address of the pool", pools::addressOfPool),
            entry("a transfer, known where", pools::payable),
            entry("a transfer to pay", pools::toPay),
            entry("a transfer to receive", pools::toReceive),
            entry("a transfer that it keeps", pools::keptToPay),
            entry("a pledge of the firm", pools::pledge),
            entry("a pledge of another", pools::pledgeOfOther),
            entry("a pledge that it keeps", pools::keptPledge),
            entry("a pledge to waive", pools::pledgeToWaive),
            entry("a pool that waits", pools::awaiting),
            entry("a waiting pool it keeps", pools::keptAwaiting),
            entry("a waiting pool of others", otherPools::awaiting),
            entry("a gift of another", pools::giftOfOther),
            entry("a due", pools::due),
            entry("a due that it keeps", pools::keptDue));

    /** Things that are of the caller's own. */
    private final Map<String, Function<Role, Thing>> ofRoles = Map.of(
            "a twin's", role -> Thing.of().as(cast.twin(role)),
            "a twin's agency", role -> Thing.of("kind", "AGENCY").as(cast.twin(role)),
            "her own notice",
                    role -> cast.as(role) == null
                            ? Thing.of("noticeId", UUID.randomUUID())
                            : OrganisationThings.notice(cast.as(role)),
            "her own digest",
                    role -> cast.as(role) == null
                            ? Thing.of("digestId", UUID.randomUUID())
                            : OrganisationThings.digest(cast.as(role)),
            "a pool with a file", this::poolWithFile,
            "not a member yet", this::newcomer);

    private Thing counter(String audience) {
        return events.event(audience).with("counter", cast.other.organisationId());
    }

    /** That she brought herself. */
    private Thing poolWithFile(Role role) {
        Resident caller = cast.as(role);
        boolean brings = caller != null && caller.organisationId() != null;
        return pools.pool()
                .with("file", OrganisationThings.file(brings ? caller : firm).id("fileId"));
    }

    /** The firm and the institution are members; for the others it is the first time each time. */
    private Thing newcomer(Role role) {
        Resident caller = cast.as(role);
        if (caller != null && role != Role.FIRM && role != Role.ORGANISER && caller.organisationId() != null) {
            Town.run(
                    "delete from stakeholder where cluster_id = ? and organisation_id = ? and state = 'PENDING'",
                    cast.here.clusterId,
                    caller.organisationId());
        }
        return clusters.cluster();
    }

    Thing named(String name, Role role) {
        if (ofRoles.containsKey(name)) {
            return ofRoles.get(name).apply(role);
        }
        Supplier<Thing> made = ofEvents.get(name);
        for (Map<String, Supplier<Thing>> others :
                List.of(ofClusters, ofNetworks, ofNeeds, ofPosts, forNetworks, ofPools, ofMoney, inPools)) {
            made = made == null ? others.get(name) : made;
        }
        if (made == null) {
            throw new IllegalArgumentException("nothing is called “" + name + "”");
        }
        return made.get();
    }

    boolean isOfItsOwn(String name) {
        return ofRoles.containsKey(name);
    }

    static List<String> parameters(Operation operation) {
        List<String> names = new ArrayList<>();
        Matcher parameters = PARAMETER.matcher(operation.path());
        while (parameters.find()) {
            names.add(parameters.group(1));
        }
        return names;
    }

    /** The real thing of another town, wholly. */
    Thing foreign(Operation operation) {
        List<String> parameters = parameters(operation);
        boolean line = operation.path().contains("waiting-list");
        return switch (parameters.get(parameters.size() - 1)) {
            case "eventId" -> farEvents.event("CLUSTER");
            case "workshopId" -> farEvents.workshop("CLUSTER");
            case "registrationId" -> farEvents.seats();
            case "groupId" -> line ? farEvents.waiting() : farEvents.group();
            case "offerId" -> operation.path().contains("enquiries") ? farEnquiries.offerToFirm() : farEvents.offer();
            case "networkId" -> farNetworks.pair();
            case "membershipId" -> farNetworks.ofOutsider("APPLIED");
            case "officerId" -> farNetworks.office();
            case "charterId" -> farNetworks.charter();
            case "proposalId" -> farNetworks.proposal(false);
            case "postId" -> operation.path().contains("networks") ? farPosts.post() : farPosts.announcement();
            case "muteId" -> farPosts.mute();
            case "meetingId", "registerId" -> farMeetings.written();
            case "resolutionId" -> farMeetings.resolution();
            case "taskId" -> farMeetings.promise();
            case "poolId", "memberId" -> farPools.pool();
            case "lineId" -> farBanks.line();
            case "purchaseId" -> farPurchases.purchase();
            case "contributionId" -> farPools.contribution();
            case "advanceId" -> farMoney.asked();
            case "returnId" -> farMoney.returned();
            case "checkId" -> farMoney.counted(false);
            case "refundId" -> farMoney.refunded(false);
            case "remittanceId" -> farMoney.remitted(false);
            case "defaultId" -> farPools.categoryDefault(false);
            case "expenseId" -> farPools.expense();
            case "transferId" -> farPools.toPay();
            case "addressId" -> farPools.address();
            case "claimId" -> farPools.pledge();
            case "dueId" -> farPools.due();
            case "enquiryId" -> farEnquiries.ofFirm();
            case "challengeId" -> farChallenges.need();
            case "linkId" -> farChallenges.linkedByFirm();
            case "assignmentId" -> farClusters.assignment();
            case "caseId" -> farClusters.duplicate();
            case "stakeholderId" -> farClusters.stakeholder("PENDING");
            case "organisationId" ->
                OrganisationThings.organisation(cast.far)
                        .with("affiliationId", UUID.randomUUID(), "clusterId", cast.elsewhere.clusterId);
            case "affiliationId" -> OrganisationThings.colleague(cast.far);
            case "agencyId", "programmeId" -> farClusters.programme();
            case "fileId" -> OrganisationThings.file(cast.far);
            case "noticeId" -> OrganisationThings.notice(cast.far);
            case "digestId" -> OrganisationThings.digest(cast.far);
            case "code" -> farEvents.shared("CLUSTER");
            default -> farClusters.cluster();
        };
    }

    /** The same names, and nothing is there. */
    static Thing absent(Operation operation) {
        Thing absent = Thing.of("audience", "CLUSTER", "other", UUID.randomUUID(), "affiliationId", UUID.randomUUID());
        for (String parameter : parameters(operation)) {
            absent = absent.with(parameter, parameter.equals("code") ? "23456789bcd" : UUID.randomUUID());
        }
        return absent;
    }

    /** Below a place of ours, what {@code there} is; an event of ours where one stands between. */
    Thing below(Operation operation, Thing there) {
        List<String> parameters = parameters(operation);
        String last = parameters.get(parameters.size() - 1);
        Thing here = above(parameters.subList(0, parameters.size() - 1));
        Thing ours = here.with("organisationId", firm.organisationId(), "agencyId", cast.here.agencyId);
        return ours.with("audience", "CLUSTER", last, there.id(last));
    }

    private Thing above(List<String> parameters) {
        if (parameters.contains("meetingId")) {
            return meetings.written();
        }
        if (parameters.contains("networkId")) {
            return networks.pair();
        }
        if (parameters.contains("challengeId")) {
            return challenges.need();
        }
        if (parameters.contains("advanceId")) {
            return money.given();
        }
        if (parameters.contains("poolId")) {
            return pools.kept();
        }
        if (parameters.contains("enquiryId")) {
            return enquiries.ofOther();
        }
        return parameters.contains("eventId") || parameters.contains("workshopId")
                ? events.event("CLUSTER")
                : clusters.cluster();
    }
}
