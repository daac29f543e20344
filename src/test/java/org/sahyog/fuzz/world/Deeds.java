package org.sahyog.fuzz.world;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.sahyog.contract.Description;
import org.sahyog.contract.Description.Operation;
import org.sahyog.fuzz.call.Call;

/** For every operation of the description a call that succeeds, its ground prepared. */
public final class Deeds {
    private final Map<String, Supplier<Call>> deeds = new HashMap<>();
    private final World world;
    private final SeatGround seats;
    private final StakeholderDeeds stakeholders;
    private final ClusterDeeds clusters;
    private final OrganisationDeeds organisations;
    private final NetworkDeeds networks;
    private final PostDeeds posts;
    private final MeetingDeeds meetings;
    private final OwnDeeds own;
    private final FileDeeds files;
    private final NeedDeeds needs;
    private final EnquiryDeeds enquiries;
    private final CostPoolDeeds pools;
    private final PoolMoneyDeeds money;
    private final AdvanceDeeds advances;
    private final PayeeDeeds payees;
    private final InKindDeeds gifts;
    private final BankDeeds banks;
    private final PurchaseDeeds purchases;

    public Deeds(World world) {
        this.world = world;
        seats = new SeatGround(world);
        stakeholders = new StakeholderDeeds(world);
        clusters = new ClusterDeeds(world);
        organisations = new OrganisationDeeds(world, stakeholders);
        deeds.putAll(new ReadDeeds(world).deeds());
        deeds.putAll(clusters.deeds());
        deeds.putAll(stakeholders.deeds());
        deeds.putAll(seats.events().deeds());
        deeds.putAll(new SeatDeeds(world, seats).deeds());
        deeds.putAll(organisations.deeds());
        networks = new NetworkDeeds(world);
        deeds.putAll(networks.deeds());
        posts = new PostDeeds(world, networks);
        deeds.putAll(posts.deeds());
        meetings = new MeetingDeeds(world, networks);
        deeds.putAll(meetings.deeds());
        own = new OwnDeeds(world);
        deeds.putAll(own.deeds());
        files = new FileDeeds(world);
        deeds.putAll(files.deeds());
        needs = new NeedDeeds(world, seats.events());
        deeds.putAll(needs.deeds());
        enquiries = new EnquiryDeeds(world);
        deeds.putAll(enquiries.deeds());
        pools = new CostPoolDeeds(world, networks);
        deeds.putAll(pools.deeds());
        money = new PoolMoneyDeeds(world, pools);
        deeds.putAll(money.deeds());
        advances = new AdvanceDeeds(world, pools);
        deeds.putAll(advances.deeds());
        payees = new PayeeDeeds(world, pools);
        deeds.putAll(payees.deeds());
        gifts = new InKindDeeds(world, pools, files);
        deeds.putAll(gifts.deeds());
        banks = new BankDeeds(world, pools);
        deeds.putAll(banks.deeds());
        purchases = new PurchaseDeeds(world, pools);
        deeds.putAll(purchases.deeds());
        refuseGaps();
    }

    public World world() {
        return world;
    }

    public SeatGround seats() {
        return seats;
    }

    public StakeholderDeeds stakeholders() {
        return stakeholders;
    }

    public ClusterDeeds clusters() {
        return clusters;
    }

    public OrganisationDeeds organisations() {
        return organisations;
    }

    public NetworkDeeds networks() {
        return networks;
    }

    public PostDeeds posts() {
        return posts;
    }

    public MeetingDeeds meetings() {
        return meetings;
    }

    public OwnDeeds own() {
        return own;
    }

    public FileDeeds files() {
        return files;
    }

    public NeedDeeds needs() {
        return needs;
    }

    public EnquiryDeeds enquiries() {
        return enquiries;
    }

    public AdvanceDeeds advances() {
        return advances;
    }

    public PoolMoneyDeeds money() {
        return money;
    }

    public InKindDeeds gifts() {
        return gifts;
    }

    public CostPoolDeeds pools() {
        return pools;
    }

    public PayeeDeeds payees() {
        return payees;
    }

    public BankDeeds banks() {
        return banks;
    }

    public PurchaseDeeds purchases() {
        return purchases;
    }

    public Call of(Operation operation) {
        return deeds.get(operation.id()).get();
    }

    private void refuseGaps() {
        Set<String> described =
                Description.committed().operations().stream().map(Operation::id).collect(Collectors.toSet());
        if (!deeds.keySet().equals(described)) {
            Set<String> missing = new TreeSet<>(described);
            missing.removeAll(deeds.keySet());
            Set<String> gone = new TreeSet<>(deeds.keySet());
            gone.removeAll(described);
            throw new IllegalStateException(
                    "Write a deed in org.sahyog.fuzz.world for " + missing + ", and take away that of " + gone);
        }
    }
}
