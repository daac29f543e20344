package org.sahyog.costpool.payee;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.sahyog.costpool.access.ForPoolMembers;
import org.sahyog.costpool.access.ForPoolReaders;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/cost-pools/{poolId}/payee-addresses")
@Tag(name = "Paying in cost pools")
class PayeeAddressResource {
    private final PayeeAddresses addresses;
    private final PayeeAddressReads reads;
    private final CurrentCaller current;
    private final Once once;

    PayeeAddressResource(PayeeAddresses addresses, PayeeAddressReads reads, CurrentCaller current, Once once) {
        this.addresses = addresses;
        this.reads = reads;
        this.current = current;
        this.once = once;
    }

    @GET
    @ForPoolReaders
    @Operation(
            operationId = "listPayeeAddresses",
            summary = "Where members and the pool are and were paid, the latest first")
    public Uni<Page<PayeeAddressView>> list(
            UUID clusterId, UUID poolId, @BeanParam PayeeAddressFilter filter, @BeanParam PageRequest page) {
        return reads.list(clusterId, poolId, filter, current.get(), page);
    }

    @GET
    @Path("/{addressId}")
    @ForPoolReaders
    @Operation(operationId = "getPayeeAddress", summary = "One address, masked but for who is paid there")
    public Uni<PayeeAddressView> get(UUID clusterId, UUID poolId, UUID addressId) {
        return reads.get(clusterId, poolId, addressId, current.get());
    }

    @POST
    @ForPoolMembers
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "statePayeeAddress",
            summary = "Say where you are paid",
            description =
                    "By whoever has SPEND of that member; where the pool itself is paid, by its treasurer. The first address is used at once unless money is owed there already; each later one a day after it was stated, and until then the former one. The member’s people and the treasurer are told at once, of the pool’s own address all members.")
    public Uni<PayeeAddressView> state(
            UUID clusterId, UUID poolId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull PayeeAddressDraft draft) {
        return once.perform(key, draft, PayeeAddressView.class, () -> addresses.state(clusterId, poolId, draft));
    }

    @POST
    @Path("/{addressId}/withdrawal")
    @ForPoolMembers
    @WithTransaction
    @Operation(
            operationId = "withdrawPayeeAddress",
            summary = "Say that an address is not to be used",
            description =
                    "Before its time: the former one holds. In use: there is none until another one has waited its day. By who is paid there; the treasurer too may stop a member’s, and any officer the pool’s own.")
    public Uni<PayeeAddressView> withdraw(UUID clusterId, UUID poolId, UUID addressId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, PayeeAddressView.class, () -> addresses.withdraw(clusterId, poolId, addressId));
    }
}
