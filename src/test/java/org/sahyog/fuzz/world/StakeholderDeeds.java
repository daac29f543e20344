package org.sahyog.fuzz.world;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.fuzz.call.Call;

/** How organisations come into the cluster and leave it. */
public final class StakeholderDeeds implements Area {
    private final World world;

    StakeholderDeeds(Deeds deeds) {
        world = deeds.world();
        world.place("stakeholderId", member(world.firm));
    }

    @Override
    public List<Read> reads() {
        return List.of(
                Read.by(world.firm, "listStakeholders", "kind=FIRM", "state=ACTIVE", "q=Firm", "limit=2"),
                Read.by(world.firm, "getStakeholder"));
    }

    @Override
    public Map<String, Supplier<Call>> deeds() {
        return Map.of(
                "enterFirm", this::enter,
                "inviteOrganisation", () -> invite(world.freshLoner()),
                "askToJoinCluster", () -> ask(world.freshLoner()),
                "acceptClusterInvitation", this::accept,
                "confirmStakeholder", () -> confirm(world.town.cda, asked()),
                "refuseStakeholder", () -> refuse(asked()),
                "leaveCluster", () -> leave(world.freshFirm()));
    }

    public Call enter() {
        return world.call("enterFirm", world.town.cda)
                .field("name", "Diya Works " + UUID.randomUUID())
                .field("udyamNumber", null)
                .field("phone", null);
    }

    public Call invite(Resident loner) {
        return world.call("inviteOrganisation", world.town.cda).field("organisationId", loner.organisationId());
    }

    public Call ask(Resident loner) {
        return world.call("askToJoinCluster", loner);
    }

    /** A request that nobody has answered. */
    public UUID asked() {
        return world.done(ask(world.freshLoner())).id();
    }

    private Call accept() {
        Resident loner = world.freshLoner();
        UUID invited = world.done(invite(loner)).id();
        return world.call("acceptClusterInvitation", loner).at("stakeholderId", invited);
    }

    public Call confirm(Resident by, UUID stakeholder) {
        return world.call("confirmStakeholder", by).at("stakeholderId", stakeholder);
    }

    public Call refuse(UUID stakeholder) {
        return world.call("refuseStakeholder", world.town.cda).at("stakeholderId", stakeholder);
    }

    public Call leave(Resident firm) {
        return world.call("leaveCluster", firm).at("stakeholderId", member(firm));
    }

    public UUID member(Resident firm) {
        return Town.id(
                "select id from stakeholder where cluster_id = ? and organisation_id = ? order by asked_at desc limit 1",
                world.town.clusterId,
                firm.organisationId());
    }
}
