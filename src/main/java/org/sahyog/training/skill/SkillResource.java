package org.sahyog.training.skill;

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
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.identity.access.ForSignedIn;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/me/skills")
@Tag(name = "Skills")
class SkillResource {
    private final Skills skills;
    private final SkillReads reads;
    private final CurrentCaller current;
    private final Once once;

    SkillResource(Skills skills, SkillReads reads, CurrentCaller current, Once once) {
        this.skills = skills;
        this.reads = reads;
        this.current = current;
        this.once = once;
    }

    @GET
    @ForSignedIn
    @Operation(
            operationId = "listMySkills",
            summary = "What I have learnt, the last first",
            description =
                    "Results of trainings, of whichever cluster and firm, that I have taken into my record. It is mine: no firm reads it unless I"
                            + " share it, not even the one that sent me.")
    public Uni<Page<SkillView>> mine(@BeanParam PageRequest page) {
        return reads.mine(current.get().id(), page);
    }

    @GET
    @Path("/offered")
    @ForSignedIn
    @Operation(
            operationId = "listOfferedSkills",
            summary = "Results that I may take into my record",
            description = "Organisers have named my account for them.")
    public Uni<Page<SkillView>> offered(@BeanParam PageRequest page) {
        return reads.offered(current.get().id(), page);
    }

    @POST
    @Path("/claims")
    @ForSignedIn
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "claimSkill",
            summary = "Take a result into my record, with the code that I was given",
            description = "A code opens once.")
    public Uni<SkillView> claim(@RestHeader(Once.KEY) UUID key, @Valid @NotNull SkillClaimDraft draft) {
        return once.perform(key, draft, SkillView.class, () -> skills.claim(draft.code()));
    }

    @POST
    @Path("/{resultId}/acceptance")
    @ForSignedIn
    @WithTransaction
    @Operation(
            operationId = "acceptSkill",
            summary = "Take a result into my record that is offered to me",
            description = "404 where it is not, or somebody has taken it with the code.")
    public Uni<SkillView> accept(UUID resultId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, SkillView.class, () -> skills.accept(resultId));
    }

    @POST
    @Path("/{resultId}/release")
    @ForSignedIn
    @WithTransaction
    @Operation(
            operationId = "releaseSkill",
            summary = "Take a result out of my record, or decline an offered one",
            description = "The organiser keeps it, and can make a new code for it.")
    public Uni<ReleasedSkillView> release(UUID resultId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, ReleasedSkillView.class, () -> skills.release(resultId));
    }
}
