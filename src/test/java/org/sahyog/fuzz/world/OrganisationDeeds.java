package org.sahyog.fuzz.world;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.fuzz.call.Answer;
import org.sahyog.fuzz.call.Call;

/** Organisations, who acts for them, and codes that open accounts. */
public final class OrganisationDeeds implements Area {
    private static final String PASSWORD = "diya-jalao-9";

    private final World world;
    private final StakeholderDeeds stakeholders;

    OrganisationDeeds(Deeds deeds) {
        world = deeds.world();
        stakeholders = deeds.of(StakeholderDeeds.class);
        world.place("affiliationId", world.done(add(world.firm)).id());
    }

    @Override
    public List<Read> reads() {
        return List.of(
                Read.by(world.firm, "searchOrganisations", "kind=FIRM", "pinCode=244001", "q=Firm", "limit=2"),
                Read.by(world.firm, "getOrganisation"),
                Read.by(world.firm, "listPeople"));
    }

    @Override
    public Map<String, Supplier<Call>> deeds() {
        return Map.of(
                "foundOrganisation", () -> found(world.freshLoner()),
                "changeOrganisation", this::change,
                "addPerson", () -> add(world.firm),
                "endAffiliation", this::end,
                "handOverOwnership", this::handOver,
                "issueOneTimeCode", () -> issue(unowned()),
                "inspectOneTimeCode",
                        () -> world.call("inspectOneTimeCode", null).field("code", code()),
                "redeemOneTimeCode", () -> redeem(code()));
    }

    public Call found(Resident founder) {
        return world.call("foundOrganisation", founder)
                .field("name", "Lamp House " + UUID.randomUUID())
                .field("udyamNumber", null)
                .field("phone", null);
    }

    private Call change() {
        Resident firm = world.freshLoner();
        Call change = world.call("changeOrganisation", firm)
                .at("organisationId", firm.organisationId())
                .field("udyamNumber", null);
        return world.tagged(change, "getOrganisation", firm);
    }

    /** Somebody more in the firm of an owner. */
    public Call add(Resident owner) {
        return world.call("addPerson", owner)
                .at("organisationId", owner.organisationId())
                .field("username", "minted-" + Town.nobody().personId())
                .field("role", "DELEGATE")
                .field("rights", List.of("REGISTER_FOR_EVENTS"))
                .field("untilOn", world.today().plusDays(90));
    }

    /** She may act for both: for her own as its owner, for the town's firm with that right. */
    public void addTo(Resident firm, Resident another, String right) {
        world.done(add(firm).field("username", "minted-" + another.personId()).field("rights", List.of(right)));
    }

    /** A firm owner of no cluster who may also act for a member firm, and has not said for which. */
    public Resident inTwo() {
        Resident loner = world.freshLoner();
        addTo(world.firm, loner, "REGISTER_FOR_EVENTS");
        return loner;
    }

    private Call end() {
        UUID added = world.done(add(world.firm)).id();
        return world.call("endAffiliation", world.firm).at("affiliationId", added);
    }

    private Call handOver() {
        Resident owner = world.freshLoner();
        UUID successor = world.done(add(owner)).id();
        return handOver(owner, successor);
    }

    public Call handOver(Resident owner, UUID affiliation) {
        return world.call("handOverOwnership", owner)
                .at("organisationId", owner.organisationId())
                .field("toAffiliationId", affiliation);
    }

    /** A firm that an agent has entered, without people. */
    public UUID unowned() {
        Answer entered = world.done(stakeholders.enter());
        return UUID.fromString(entered.text("/organisationId"));
    }

    public Call issue(UUID organisation) {
        return world.call("issueOneTimeCode", world.town.cda).at("organisationId", organisation);
    }

    public String code() {
        return world.done(issue(unowned())).text("/code");
    }

    public Call redeem(String code) {
        return world.call("redeemOneTimeCode", null).field("code", code).field("password", PASSWORD);
    }
}
