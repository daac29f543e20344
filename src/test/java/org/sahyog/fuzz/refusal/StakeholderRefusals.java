package org.sahyog.fuzz.refusal;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.Town.Resident;
import org.sahyog.fuzz.call.Call;
import org.sahyog.fuzz.world.ClusterDeeds;
import org.sahyog.fuzz.world.Deeds;
import org.sahyog.fuzz.world.OrganisationDeeds;
import org.sahyog.fuzz.world.StakeholderDeeds;
import org.sahyog.fuzz.world.World;

/** Refusals on the way into the cluster and out of it. */
final class StakeholderRefusals implements Refused {
    private final Deeds deeds;
    private final StakeholderDeeds stakeholders;
    private final World world;

    StakeholderRefusals(Deeds deeds) {
        this.deeds = deeds;
        this.stakeholders = deeds.of(StakeholderDeeds.class);
        this.world = deeds.world();
    }

    @Override
    public Map<String, Supplier<Call>> calls() {
        return Map.ofEntries(
                Map.entry("cluster-organisation-unknown", () -> invite(UUID.randomUUID())),
                Map.entry(
                        "cluster-organisation-merged",
                        () -> invite(deeds.of(ClusterDeeds.class).merged().organisationId())),
                Map.entry("cluster-already-stakeholder", () -> stakeholders.ask(world.freshFirm())),
                Map.entry("cluster-not-waiting", () -> stakeholders.refuse(stakeholders.member(world.firm))),
                Map.entry("cluster-not-invited", this::acceptsOwnRequest),
                Map.entry("cluster-already-ended", this::leavesTwice),
                Map.entry("cluster-own-request", this::confirmsHerself),
                Map.entry("cluster-vouched-already", this::vouchesTwice),
                Map.entry("cluster-voucher-not-active", this::vouchesFromOutside),
                Map.entry("cluster-not-your-stakeholder", this::leavesForAnother));
    }

    private Call invite(UUID organisation) {
        return stakeholders.invite(world.stranger).field("organisationId", organisation);
    }

    private Call acceptsOwnRequest() {
        Resident loner = world.freshLoner();
        UUID asked = world.done(stakeholders.ask(loner)).id();
        return world.call("acceptClusterInvitation", loner).at("stakeholderId", asked);
    }

    private Call leavesTwice() {
        Call leaving = stakeholders.leave(world.freshFirm());
        world.done(leaving);
        return leaving.header("Idempotency-Key", world.key());
    }

    private Call confirmsHerself() {
        Resident both = deeds.of(OrganisationDeeds.class).inTwo();
        Call asking = stakeholders.ask(both).header("Acting-For", both.organisationId());
        UUID asked = world.done(asking).id();
        return stakeholders.confirm(both, asked).header("Acting-For", both.organisationId());
    }

    private Call vouchesTwice() {
        Call vouching = stakeholders.confirm(world.freshFirm(), stakeholders.asked());
        world.done(vouching);
        return vouching.header("Idempotency-Key", world.key());
    }

    private Call vouchesFromOutside() {
        Resident both = deeds.of(OrganisationDeeds.class).inTwo();
        return stakeholders.confirm(both, stakeholders.asked()).header("Acting-For", both.organisationId());
    }

    private Call leavesForAnother() {
        Resident both = deeds.of(OrganisationDeeds.class).inTwo();
        return world.call("leaveCluster", both).header("Acting-For", both.organisationId());
    }
}
