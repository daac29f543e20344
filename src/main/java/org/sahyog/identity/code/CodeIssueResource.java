package org.sahyog.identity.code;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.sahyog.identity.IdentityProblem;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.identity.access.ForSignedIn;
import org.sahyog.shared.idempotency.Once;
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
    @Operation(
            operationId = "issueOneTimeCode",
            summary = "Let an owner without e-mail open her account, or regain it",
            description =
                    "By a development agent of the organisation’s cluster, or by the owner of a member firm there. The code is shown "
                            + "once, opens once and for seven days; a newer one replaces it.")
    public Uni<CodeView> issue(UUID organisationId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull CodeDraft draft) {
        Caller issuer = caller.get();
        return repository
                .vouching(issuer, organisationId)
                .invoke(vouching -> {
                    DomainException.refuseIf(!vouching.may() && !vouching.sees(), RequestProblem.NOT_FOUND);
                    DomainException.refuseIf(!vouching.may(), IdentityProblem.MAY_NOT_VOUCH);
                })
                .chain(() -> Panache.withTransaction(() ->
                        once.perform(key, draft, CodeView.class, () -> codes.issue(issuer, organisationId, draft))));
    }
}
