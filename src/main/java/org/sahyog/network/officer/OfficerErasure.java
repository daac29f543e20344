package org.sahyog.network.officer;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.sahyog.identity.person.ErasureStep;
import org.sahyog.network.NetworkRepository;
import org.sahyog.shared.OneByOne;

/** Who is erased holds no office any more. */
@Singleton
class OfficerErasure implements ErasureStep {
    private final NetworkRepository networks;
    private final OfficerRepository repository;
    private final Officers officers;

    OfficerErasure(NetworkRepository networks, OfficerRepository repository, Officers officers) {
        this.networks = networks;
        this.repository = repository;
        this.officers = officers;
    }

    @Override
    public Uni<Void> erase(UUID personId) {
        return repository
                .networksOf(personId)
                .chain(ids -> OneByOne.each(
                        ids,
                        id -> networks.lock(id)
                                .chain(network -> officers.end(
                                        network, OfficerEnd.ERASED, each -> each.personId.equals(personId)))));
    }
}
