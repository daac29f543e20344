package org.sahyog.network.meeting.register;

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
import org.sahyog.network.access.ForNetworkKeepers;
import org.sahyog.network.access.ForNetworkObservers;
import org.sahyog.network.meeting.MeetingReads;
import org.sahyog.network.meeting.MeetingView;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/networks")
@Tag(name = "Meetings")
class RegisterResource {
    private final Registers registers;
    private final MeetingReads meetings;
    private final RegisterReads reads;
    private final Once once;

    RegisterResource(Registers registers, MeetingReads meetings, RegisterReads reads, Once once) {
        this.registers = registers;
        this.meetings = meetings;
        this.reads = reads;
        this.once = once;
    }

    @POST
    @Path("/{networkId}/held-meetings")
    @ForNetworkKeepers
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "recordMeeting",
            summary = "Enter a meeting that has been already, with who came and what was said",
            description =
                    "By the network’s leader or secretary, who fills the register for all, with the meeting’s own day; `register.after` is 0. What a phone sends again with the same Idempotency-Key is answered as before.")
    public Uni<MeetingView> held(
            UUID clusterId, UUID networkId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull HeldMeetingDraft draft) {
        return once.perform(key, draft, MeetingView.class, () -> registers.held(clusterId, networkId, draft));
    }

    @POST
    @Path("/{networkId}/meetings/{meetingId}/registers")
    @ForNetworkKeepers
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "keepRegister",
            summary = "Write down who came to a meeting and what was said, as a new version",
            description =
                    "By the network’s leader or secretary, once the meeting has begun; the first version says that it was held. `after` names the version that was read, so that nobody overwrites what another wrote; all versions stay.")
    public Uni<RegisterView> record(
            UUID clusterId,
            UUID networkId,
            UUID meetingId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull RegisterDraft draft) {
        return once.perform(
                key, draft, RegisterView.class, () -> registers.record(clusterId, networkId, meetingId, draft));
    }

    @GET
    @Path("/{networkId}/meetings/{meetingId}/registers")
    @ForNetworkObservers
    @Operation(
            operationId = "listRegisters",
            summary = "Versions of a meeting’s register, the latest first",
            description = "Without minutes and attendance.")
    public Uni<Page<RegisterView>> list(UUID clusterId, UUID networkId, UUID meetingId, @BeanParam PageRequest page) {
        return meetings.get(clusterId, networkId, meetingId)
                .chain(() -> reads.list(clusterId, networkId, meetingId, page));
    }

    @GET
    @Path("/{networkId}/meetings/{meetingId}/registers/{registerId}")
    @ForNetworkObservers
    @Operation(
            operationId = "getRegister",
            summary = "A version of a meeting’s register: who came, and the minutes",
            description = "With who filled it, and for which member.")
    public Uni<RegisterView> get(UUID clusterId, UUID networkId, UUID meetingId, UUID registerId) {
        return reads.get(clusterId, networkId, meetingId, registerId);
    }
}
