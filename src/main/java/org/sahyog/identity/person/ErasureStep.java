package org.sahyog.identity.person;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** What another feature ends or takes away when a person is erased, in the same transaction. */
public interface ErasureStep {
    Uni<Void> erase(UUID personId);
}
