package org.sahyog.identity.code;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.sahyog.identity.IdentityProblem;
import org.sahyog.identity.check.OneTimeCode;
import org.sahyog.identity.keycloak.KeycloakRealm;
import org.sahyog.identity.keycloak.KeycloakRealm.PasswordRefused;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.FieldProblem;
import org.sahyog.shared.problem.RequestProblem;
import org.sahyog.shared.request.CurrentRequest;
import org.sahyog.shared.request.ForAnyone;

@Path("/one-time-codes")
@Tag(name = "One-time codes")
class OneTimeCodeResource {
    private final OneTimeCodes codes;
    private final CodeRepository repository;
    private final KeycloakRealm realm;
    private final CurrentRequest request;
    private final Once once;
    private final Clock clock;

    OneTimeCodeResource(
            OneTimeCodes codes,
            CodeRepository repository,
            KeycloakRealm realm,
            CurrentRequest request,
            Once once,
            Clock clock) {
        this.codes = codes;
        this.repository = repository;
        this.realm = realm;
        this.request = request;
        this.once = once;
        this.clock = clock;
    }

    @POST
    @Path("/inspection")
    @ForAnyone
    @Operation(
            operationId = "inspectOneTimeCode",
            summary = "See for what a code is",
            description = "Changes nothing, so it needs no key; but five wrong tries end a code.")
    public Uni<CodeInspectionView> inspect(@Valid @NotNull CodeInspection inspection) {
        return open(inspection.code())
                .map(code -> new CodeInspectionView(
                        code.organisationName(), code.account().name(), code.purpose(), code.expiresAt()));
    }

    @POST
    @Path("/redemption")
    @ForAnyone
    @Operation(
            operationId = "redeemOneTimeCode",
            summary = "Open the account with a code and a password of one’s choice",
            description =
                    "Keycloak must answer: if it is away nothing happens and the code stays good. A repeated request with the same "
                            + "Idempotency-Key gets the same answer.")
    public Uni<RedemptionView> redeem(@RestHeader(Once.KEY) UUID key, @Valid @NotNull Redemption redemption) {
        DomainException.refuseIf(key == null, RequestProblem.KEY_NEEDED);
        request.calledBy("code " + handle(redemption.code()), null, null);
        return open(redemption.code())
                .chain(code -> openAccount(code, redemption.password())
                        .chain(account -> Panache.withTransaction(() -> once.perform(
                                key,
                                RedemptionView.class,
                                () -> codes.use(code, account.subject())
                                        .replaceWith(new RedemptionView(account.username()))))))
                .onFailure(DomainException.class)
                .recoverWithUni(refused -> replayed(key, refused));
    }

    private record Opened(String subject, String username) {}

    private Uni<Opened> openAccount(StoredCode code, String password) {
        return realm.ensureUser(code.account())
                .call(subject -> realm.setPassword(subject, password))
                .chain(subject -> realm.username(subject).map(username -> new Opened(subject, username)))
                .onFailure(PasswordRefused.class)
                .transform(refused -> new DomainException(IdentityProblem.PASSWORD_REFUSED, refused.getMessage())
                        .withErrors(List.of(FieldProblem.at("/password", "refused", refused.getMessage()))))
                .onFailure(ProcessingException.class)
                .transform(away -> new DomainException(IdentityProblem.KEYCLOAK_AWAY));
    }

    /** Her first request may have been done and its answer lost: then the key knows the answer. */
    private Uni<RedemptionView> replayed(UUID key, Throwable refused) {
        return Panache.withTransaction(() ->
                once.perform(key, RedemptionView.class, () -> Uni.createFrom().failure(refused)));
    }

    private Uni<StoredCode> open(String text) {
        Optional<OneTimeCode> typed = OneTimeCode.parse(text);
        if (typed.isEmpty()) {
            return Uni.createFrom().failure(new DomainException(IdentityProblem.CODE_INVALID));
        }
        String handle = StoredCode.handle(typed.get());
        return repository
                .find(handle)
                .chain(code -> code != null && code.opens(typed.get(), clock.instant())
                        ? Uni.createFrom().item(code)
                        : repository
                                .countWrongTry(handle)
                                .chain(() ->
                                        Uni.createFrom().failure(new DomainException(IdentityProblem.CODE_INVALID))));
    }

    private static String handle(String text) {
        return OneTimeCode.parse(text).map(StoredCode::handle).orElse("unreadable");
    }
}
