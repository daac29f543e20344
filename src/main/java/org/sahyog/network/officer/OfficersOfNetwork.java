package org.sahyog.network.officer;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.sahyog.identity.access.ActingFor;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.network.Network;
import org.sahyog.network.NetworkFollower;
import org.sahyog.network.charter.NetworkRules;

/** The founder leads first. */
@Singleton
class OfficersOfNetwork implements NetworkFollower {
    private final Officers officers;
    private final CurrentCaller current;

    OfficersOfNetwork(Officers officers, CurrentCaller current) {
        this.officers = officers;
        this.current = current;
    }

    @Override
    public Uni<Void> founded(Network network, ActingFor founder) {
        return officers.install(
                network, OfficerRole.LEADER, current.get().id(), founder.organisationId(), NetworkRules.USUAL);
    }

    @Override
    public Uni<Void> dissolved(Network network) {
        return officers.end(network, OfficerEnd.DISSOLVED, each -> true);
    }
}
