package org.sahyog.identity.code;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.sahyog.identity.IdentityProblem;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.identity.access.ForSignedIn;
import org.sahyog.identity.code.CodeRepository.Vouching;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.limit.Limited;
import org.sahyog.shared.limit.Policy;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

@Path("/organisations/{organisationId}/one-time-codes")
@Tag(name = "One-time codes")
class CodeIssueResource {
    private final OneTimeCodes codes;
    private final CodeRepository repository;
    private final CurrentCaller caller;
    private final Once once;

    CodeIssueResource(OneTimeCodes codes, CodeRepository repository, CurrentCaller caller, Once once) {
        this.codes = codes;
        this.repository = repository;
        this.caller = caller;
        this.once = once;
    }

    @POST
    @ForSignedIn
    @ResponseStatus(201)
    @Limited(Policy.INVITATIONS)
    @Operation(
            operationId = "issueOneTimeCode",
            summary = "Let an owner without e-mail open her account, or regain it",
            description =
                    "By a development agent of the organisation’s cluster, or by the owner of a member firm there. The code is shown "
                            + "once, opens once and for seven days; a newer one replaces it.")
    public Uni<CodeView> issue(UUID organisationId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull CodeDraft draft) {
        Caller issuer = caller.get();
        return repository
                .vouching(issuer, organisationId, draft.personId())
                .invoke(vouching -> refuseUnless(vouching, draft))
                .chain(vouching ->
                        Panache.withTransaction(() -> issueOnce(key, organisationId, draft, issuer, vouching)));
    }

    /** The code itself is not kept with the key, where it could be read: a repeated request learns only that it was issued. */
    private Uni<CodeView> issueOnce(UUID key, UUID organisationId, CodeDraft draft, Caller issuer, Vouching vouching) {
        AtomicReference<CodeView> issued = new AtomicReference<>();
        return once.perform(key, draft, CodeView.class, () -> {
                    refuseKnownOwner(vouching, draft);
                    return codes.issue(issuer, organisationId, draft)
                            .invoke(issued::set)
                            .map(CodeView::withoutCode);
                })
                .map(kept -> issued.get() == null ? kept : issued.get());
    }

    private static void refuseUnless(Vouching vouching, CodeDraft draft) {
        boolean sees = vouching.serves() || vouching.sees();
        DomainException.refuseIf(!sees, RequestProblem.NOT_FOUND);
        if (draft.personId() == null) {
            boolean vouches = vouching.serves() || vouching.ownerOfMember();
            DomainException.refuseIf(!vouches, IdentityProblem.MAY_NOT_VOUCH);
        } else {
            DomainException.refuseIf(!vouching.serves() || !vouching.safe(), IdentityProblem.MAY_NOT_VOUCH);
        }
    }

    /** Never of a request that was done before: by its own account the organisation has an owner by now. */
    private static void refuseKnownOwner(Vouching vouching, CodeDraft draft) {
        DomainException.refuseIf(draft.personId() == null && vouching.owned(), IdentityProblem.OWNER_KNOWN);
    }
}
