package org.sahyog.identity.person;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.identity.access.ForSignedIn;
import org.sahyog.shared.idempotency.Once;

@Path("/my-data")
@Tag(name = "My data")
class OwnDataResource {
    private final Consents consents;
    private final OwnDataReads reads;
    private final CurrentCaller caller;
    private final Once once;

    OwnDataResource(Consents consents, OwnDataReads reads, CurrentCaller caller, Once once) {
        this.consents = consents;
        this.reads = reads;
        this.caller = caller;
        this.once = once;
    }

    @GET
    @ForSignedIn
    @Operation(
            operationId = "exportMyData",
            summary = "All that is kept about me",
            description =
                    "As a person: name, ways to reach me, consents with their history, organisations that I act or acted for.")
    public Uni<PersonalDataView> export() {
        return reads.of(caller.get().id());
    }

    @POST
    @Path("/consents")
    @ForSignedIn
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "recordMyConsent",
            summary = "Give or take back consent for a purpose",
            description = "Kept with the words that were shown; the newest holds.")
    public Uni<ConsentView> consent(@RestHeader(Once.KEY) UUID key, @Valid @NotNull ConsentDraft draft) {
        return once.perform(
                key,
                draft,
                ConsentView.class,
                () -> consents.record(caller.get().id(), draft));
    }
}
