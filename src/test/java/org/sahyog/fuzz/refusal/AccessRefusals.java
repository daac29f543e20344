package org.sahyog.fuzz.refusal;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.fuzz.call.Call;
import org.sahyog.fuzz.world.ClusterDeeds;
import org.sahyog.fuzz.world.Deeds;
import org.sahyog.fuzz.world.OrganisationDeeds;
import org.sahyog.fuzz.world.SeatGround;
import org.sahyog.fuzz.world.World;

/** Why someone who is signed in may not act. */
final class AccessRefusals implements Refused {
    private final Deeds deeds;
    private final World world;

    AccessRefusals(Deeds deeds) {
        this.deeds = deeds;
        this.world = deeds.world();
    }

    @Override
    public Map<String, Supplier<Call>> calls() {
        return Map.of(
                "access-acting-for-needed",
                        () -> register(deeds.of(OrganisationDeeds.class).inTwo()),
                "access-acting-for-unknown", () -> me(world.firm).header("Acting-For", UUID.randomUUID()),
                "access-acting-for-merged", this::merged,
                "access-erased", this::erased,
                "access-no-organisation", () -> world.call("askToJoinCluster", Town.nobody()),
                "access-right-missing", () -> world.call("askToJoinCluster", world.staff));
    }

    private Call me(Resident resident) {
        return world.call("getMe", resident);
    }

    private Call register(Resident resident) {
        return deeds.of(SeatGround.class).register(deeds.of(SeatGround.class).usualEvent(), resident, 1, "REFUSE");
    }

    private Call merged() {
        Resident gone = deeds.of(ClusterDeeds.class).merged();
        return me(gone).header("Acting-For", gone.organisationId());
    }

    private Call erased() {
        Resident gone = Town.nobody();
        world.done(world.call("eraseMyData", gone));
        return me(gone);
    }
}
