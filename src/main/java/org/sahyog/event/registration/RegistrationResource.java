package org.sahyog.event.registration;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.sahyog.event.access.ForAdmitted;
import org.sahyog.event.access.ForAudience;
import org.sahyog.event.access.ForEventOrganisers;
import org.sahyog.event.access.ForRegistrants;
import org.sahyog.event.access.ForRegistrationReaders;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/events")
@Tag(name = "Registrations")
class RegistrationResource {
    private final Seats seats;
    private final RegistrationReads reads;
    private final CurrentCaller current;
    private final Once once;

    RegistrationResource(Seats seats, RegistrationReads reads, CurrentCaller current, Once once) {
        this.seats = seats;
        this.reads = reads;
        this.current = current;
        this.once = once;
    }

    @POST
    @Path("/{eventId}/registrations")
    @ForAdmitted
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "registerForEvent",
            summary = "Take seats for your organisation",
            description =
                    "All the seats asked for, or none: `event-full` says how many are left. With `ifFull` WAIT all of them "
                            + "wait in line together, with SPLIT what is left is yours and the rest waits; `waiting` tells your place. "
                            + "Nobody passes those who wait. An agent registers a firm without a phone by naming `organisationId`.")
    public Uni<RegistrationView> register(
            UUID clusterId, UUID eventId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull RegistrationDraft draft) {
        return once.perform(key, draft, RegistrationView.class, () -> seats.register(clusterId, eventId, draft));
    }

    @GET
    @Path("/{eventId}/registrations")
    @ForEventOrganisers
    @Operation(
            operationId = "listRegistrations",
            summary = "Who comes: the roster",
            description =
                    "First registered first, with the workers’ names. Phones are masked except for the organiser, and for agents those "
                            + "of firms that were registered at the counter.")
    public Uni<Page<RegistrationView>> roster(UUID clusterId, UUID eventId, @BeanParam PageRequest page) {
        return reads.roster(clusterId, eventId, current.get(), page);
    }

    @GET
    @Path("/{eventId}/my-registration")
    @ForAudience
    @Operation(
            operationId = "getMyRegistration",
            summary = "Your organisation’s registration",
            description = "Of the organisation in Acting-For, else of any of yours; one in force before one withdrawn.")
    public Uni<RegistrationView> mine(UUID clusterId, UUID eventId) {
        return reads.own(clusterId, eventId, current.get());
    }

    @GET
    @Path("/{eventId}/registrations/{registrationId}")
    @ForRegistrationReaders
    @Operation(
            operationId = "getRegistration",
            summary = "One registration",
            description = "For the registered organisation, the organiser and the cluster’s agents.")
    public Uni<RegistrationView> get(UUID clusterId, UUID eventId, UUID registrationId) {
        return reads.get(clusterId, eventId, registrationId, current.get());
    }

    @PUT
    @Path("/{eventId}/registrations/{registrationId}")
    @ForRegistrants
    @WithTransaction
    @Operation(
            operationId = "changeRegistration",
            summary = "Change the number of seats, or who takes them",
            description =
                    "Send all of it: `workers` and `note` that are left out are erased. `seats` counts those had and those waited "
                            + "for. More only while registration is open, as `ifFull` says; fewer until the start, those waited for "
                            + "first.")
    public Uni<RegistrationView> change(
            UUID clusterId,
            UUID eventId,
            UUID registrationId,
            @RestHeader("If-Match") String ifMatch,
            @Valid @NotNull RegistrationDraft draft) {
        return seats.change(clusterId, eventId, registrationId, ifMatch, draft);
    }

    @POST
    @Path("/{eventId}/registrations/{registrationId}/withdrawal")
    @ForRegistrants
    @WithTransaction
    @Operation(
            operationId = "withdrawRegistration",
            summary = "Withdraw before the start",
            description =
                    "Frees the seats at once, ends the wait and any offer for good. To come after all, register again.")
    public Uni<RegistrationView> withdraw(
            UUID clusterId, UUID eventId, UUID registrationId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, RegistrationView.class, () -> seats.withdraw(clusterId, eventId, registrationId));
    }

    @POST
    @Path("/{eventId}/registrations/{registrationId}/waiting-withdrawal")
    @ForRegistrants
    @WithTransaction
    @Operation(
            operationId = "leaveWaitingList",
            summary = "Leave the waiting list",
            description = "Possible at any time; seats that you have stay yours.")
    public Uni<RegistrationView> leaveLine(
            UUID clusterId, UUID eventId, UUID registrationId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, RegistrationView.class, () -> seats.leaveLine(clusterId, eventId, registrationId));
    }

    @POST
    @Path("/{eventId}/registrations/{registrationId}/seat-transfers")
    @ForRegistrants
    @WithTransaction
    @Operation(
            operationId = "transferSeat",
            summary = "Send another worker",
            description = "Until the start, also after registration has closed. The seat stays your organisation’s.")
    public Uni<RegistrationView> transfer(
            UUID clusterId,
            UUID eventId,
            UUID registrationId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull SeatTransfer transfer) {
        return once.perform(
                key,
                transfer,
                RegistrationView.class,
                () -> seats.transfer(clusterId, eventId, registrationId, transfer));
    }
}
