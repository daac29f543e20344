package org.sahyog.identity.code;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.IdentityProblem;
import org.sahyog.identity.check.OneTimeCode;
import org.sahyog.identity.code.AccountOpening.Opened;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.limit.Limited;
import org.sahyog.shared.limit.Policy;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;
import org.sahyog.shared.request.CurrentRequest;
import org.sahyog.shared.request.ForAnyone;

@Path("/one-time-codes")
@Tag(name = "One-time codes")
class OneTimeCodeResource {
    private final OneTimeCodes codes;
    private final CodeRepository repository;
    private final AccountOpening opening;
    private final CurrentRequest request;
    private final Once once;
    private final Clock clock;

    OneTimeCodeResource(
            OneTimeCodes codes,
            CodeRepository repository,
            AccountOpening opening,
            CurrentRequest request,
            Once once,
            Clock clock) {
        this.codes = codes;
        this.repository = repository;
        this.opening = opening;
        this.request = request;
        this.once = once;
        this.clock = clock;
    }

    @POST
    @Path("/inspection")
    @ForAnyone
    @Limited(Policy.GUESSES)
    @Operation(
            operationId = "inspectOneTimeCode",
            summary = "See for what a code is",
            description = "Changes nothing, so it needs no key; but five wrong tries end a code.")
    public Uni<CodeInspectionView> inspect(@Valid @NotNull CodeInspection inspection) {
        return prove(inspection.code())
                .invoke(code -> DomainException.refuseIf(!code.opens(clock.instant()), IdentityProblem.CODE_INVALID))
                .map(code -> new CodeInspectionView(
                        code.organisationName(), code.account().name(), code.purpose(), code.expiresAt()));
    }

    @POST
    @Path("/redemption")
    @ForAnyone
    @Limited(Policy.GUESSES)
    @Operation(
            operationId = "redeemOneTimeCode",
            summary = "Open the account with a code and a password of one’s choice",
            description =
                    "Keycloak must answer: if it is away, the code stays good. A repeated request with the same Idempotency-Key and "
                            + "password goes on where the first one stopped, and gets the same answer. Of several holders of one code "
                            + "one opens the account; the others are refused before they change anything.")
    public Uni<RedemptionView> redeem(@RestHeader(Once.KEY) @Nullable UUID key, @Valid @NotNull Redemption redemption) {
        if (key == null) {
            throw new DomainException(RequestProblem.KEY_NEEDED);
        }
        request.calledBy("code " + StoredCode.handle(redemption.code()), null, null);
        return prove(redemption.code()).chain(code -> redeem(key, code, redemption));
    }

    private Uni<RedemptionView> redeem(UUID key, StoredCode code, Redemption redemption) {
        byte[] seal = OneTimeCode.parse(redemption.code()).orElseThrow().seal(key.toString(), redemption.password());
        if (code.isUsedBy(seal)) {
            return finish(key, code, seal, new Opened("", ""));
        }
        DomainException.refuseIf(!code.opens(clock.instant()), IdentityProblem.CODE_INVALID);
        return Panache.withTransaction(() -> codes.claim(code, seal))
                .chain(again -> opening.open(code, redemption.password(), again))
                .onFailure(AccountOpening::changedNothing)
                .call(() -> Panache.withTransaction(() -> codes.release(code, seal)))
                .onFailure()
                .transform(AccountOpening::refusal)
                .chain(opened -> finish(key, code, seal, opened));
    }

    /** Her first request may have been done and its answer lost: then the key knows the answer. */
    private Uni<RedemptionView> finish(UUID key, StoredCode code, byte[] seal, Opened opened) {
        return Panache.withTransaction(() -> once.perform(
                key,
                RedemptionView.class,
                () -> codes.use(code, seal, opened.subject()).replaceWith(new RedemptionView(opened.username()))));
    }

    /** The code that the text is, in whatever state. A text that names a code and is not it counts as a wrong try of that code. */
    private Uni<StoredCode> prove(String text) {
        Optional<OneTimeCode> typed = OneTimeCode.parse(text);
        return repository
                .find(StoredCode.handle(text))
                .chain(code -> code != null && code.isProvedBy(typed)
                        ? Uni.createFrom().item(code)
                        : refuse(code));
    }

    private Uni<StoredCode> refuse(@Nullable StoredCode tried) {
        Uni<Void> counted = tried == null ? Uni.createFrom().voidItem() : repository.countWrongTry(tried);
        return counted.chain(() -> Uni.createFrom().failure(new DomainException(IdentityProblem.CODE_INVALID)));
    }
}
