package org.sahyog.event.certificate;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import org.sahyog.event.EventKind;

/** By what one earns a certificate of a kind of event, where coming is not enough. Asked for here, implemented by who knows it. */
public interface CertifiedKind {
    EventKind kind();

    /** In the order of the roster, in the transaction that issues; what it rests on stays as it is until that ends. */
    Uni<List<Earned>> earned(UUID clusterId, UUID eventId);
}
