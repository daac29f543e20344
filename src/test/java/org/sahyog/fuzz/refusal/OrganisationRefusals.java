package org.sahyog.fuzz.refusal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.fuzz.call.Call;
import org.sahyog.fuzz.world.ClusterDeeds;
import org.sahyog.fuzz.world.Deeds;
import org.sahyog.fuzz.world.OrganisationDeeds;
import org.sahyog.fuzz.world.StakeholderDeeds;
import org.sahyog.fuzz.world.World;

/** Refusals about people, organisations and codes. */
final class OrganisationRefusals implements Refused {
    private final Deeds deeds;
    private final OrganisationDeeds organisations;
    private final World world;

    OrganisationRefusals(Deeds deeds) {
        this.deeds = deeds;
        this.organisations = deeds.of(OrganisationDeeds.class);
        this.world = deeds.world();
    }

    @Override
    public Map<String, Supplier<Call>> calls() {
        return Map.ofEntries(
                Map.entry("identity-likely-duplicate", this::twin),
                Map.entry(
                        "identity-agency-by-agencies",
                        () -> organisations.found(world.freshLoner()).field("kind", "AGENCY")),
                Map.entry(
                        "identity-may-not-vouch",
                        () -> organisations.issue(organisations.unowned()).by(world.staff)),
                Map.entry("identity-owner-known", () -> organisations.issue(world.firm.organisationId())),
                Map.entry("identity-code-invalid", () -> world.call("inspectOneTimeCode", null)),
                Map.entry("identity-code-in-use", this::inUse),
                Map.entry("identity-account-refused", this::emailOfAnother),
                Map.entry(
                        "identity-password-refused",
                        () -> organisations.redeem(organisations.code()).field("password", "short")),
                Map.entry("identity-person-unknown", () -> add().field("username", "nobody-" + UUID.randomUUID())),
                Map.entry(
                        "identity-already-affiliated",
                        () -> add().field("username", "minted-" + world.staff.personId())),
                Map.entry("identity-affiliation-ended", this::endedTwice),
                Map.entry(
                        "identity-end-in-past",
                        () -> add().field("untilOn", world.today().minusDays(2))),
                Map.entry("identity-rights-of-delegates", () -> add().field("role", "STAFF")),
                Map.entry("identity-delegate-without-rights", () -> add().field("rights", List.of())),
                Map.entry(
                        "identity-handover-to-oneself",
                        () -> organisations.handOver(world.firm, affiliation(world.firm))),
                Map.entry("identity-hand-over-first", this::erasedOwner),
                Map.entry("identity-last-owner", () -> end(affiliation(world.firm))),
                Map.entry("identity-not-owner", this::handOverByStaff),
                Map.entry("identity-not-mergeable", this::unlike));
    }

    private Call add() {
        return organisations.add(world.firm);
    }

    private Call end(UUID affiliation) {
        return world.call("endAffiliation", world.firm).at("affiliationId", affiliation);
    }

    private static UUID affiliation(Resident resident) {
        return Town.id("select id from affiliation where person_id = ? limit 1", resident.personId());
    }

    private Call twin() {
        Call first = deeds.of(StakeholderDeeds.class).enter();
        world.done(first);
        return first.header("Idempotency-Key", world.key());
    }

    private Call inUse() {
        UUID firm = organisations.unowned();
        String code = world.done(organisations.issue(firm)).text("/code");
        Town.run("update one_time_code set claim_seal = '\\x01', claimed_at = now() where organisation_id = ?", firm);
        return organisations.redeem(code);
    }

    private Call emailOfAnother() {
        String email = UUID.randomUUID() + "@example.org";
        world.done(organisations.redeem(codeFor(email)));
        return organisations.redeem(codeFor(email));
    }

    private String codeFor(String email) {
        return world.done(organisations.issue(organisations.unowned()).field("email", email))
                .text("/code");
    }

    private Call endedTwice() {
        Call ending = end(world.done(add()).id());
        world.done(ending);
        return ending.header("Idempotency-Key", world.key());
    }

    private Call erasedOwner() {
        Resident owner = world.freshLoner();
        world.done(organisations.add(owner));
        return world.call("eraseMyData", owner);
    }

    private Call handOverByStaff() {
        return organisations.handOver(world.staff, affiliation(world.firm));
    }

    private Call unlike() {
        Resident firm = world.freshFirm();
        UUID odd = deeds.of(ClusterDeeds.class).openCase(world.town.institution, firm);
        return deeds.of(ClusterDeeds.class).decide(odd, "MERGED", firm.organisationId());
    }
}
