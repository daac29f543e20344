package org.sahyog.identity.code;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.IdentityProblem;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.check.OneTimeCode;
import org.sahyog.identity.check.Phone;
import org.sahyog.shared.Ids;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.html.AppAddress;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;
import org.sahyog.shared.qr.QrCode;
import org.sahyog.shared.request.CurrentRequest;

/** Issues codes and marks them as used, in the transaction of the endpoint. */
@ApplicationScoped
class OneTimeCodes {
    private static final Sql AFFILIATED = Sql.of("""
            select count(*) from affiliation
            where person_id = :person and organisation_id = :organisation and ended_at is null
            """);
    private static final Sql SIGNED_UP = Sql.of("""
            update person set subject = :subject, keycloak_state = 'DONE', keycloak_refusal = null
            where id = :person and erased_at is null
            """);
    private static final Sql USE = Sql.of("""
            update one_time_code set used_at = :now where id = :id and used_at is null and cancelled_at is null
                and claim_seal = decode(:seal, 'hex')
            """);
    private static final Sql RELEASE = Sql.of("""
            update one_time_code set claim_seal = null, claimed_at = null
            where id = :id and used_at is null and claim_seal = decode(:seal, 'hex')
            """);
    private static final Sql NEW_OWNER = Sql.of("""
            with known as (
                insert into person (id, username, name, phone, email, language, keycloak_state)
                values (:person, :username, :name, nullif(:phone, ''), nullif(:email, ''), :language, 'PENDING') returning id)
            insert into affiliation (id, organisation_id, person_id, role, since, created_by, on_behalf_of)
            select :affiliation, :organisation, id, 'OWNER', :now, cast(nullif(:by, '') as uuid), cast(nullif(:behalf, '') as uuid) from known
            """);
    private static final Sql ISSUE = Sql.of("""
            with older as (update one_time_code set cancelled_at = :now where person_id = :person and used_at is null
                and cancelled_at is null returning 1)
            insert into one_time_code (id, handle, secret_hash, purpose, person_id, organisation_id, issued_by, on_behalf_of,
                issued_at, expires_at)
            select :id, :handle, decode(:hash, 'hex'), :purpose, :person, :organisation, cast(:by as uuid),
                cast(nullif(:behalf, '') as uuid), :now, :expires
            """);

    private static final Sql CLAIM = Sql.of("""
            with before as (select id, claim_seal from one_time_code where id = :id for update)
            update one_time_code c set claim_seal = decode(:seal, 'hex'), claimed_at = :now
            from before b
            where c.id = b.id and c.used_at is null and c.cancelled_at is null and c.failed_tries < :tries
              and (b.claim_seal is null or b.claim_seal = decode(:seal, 'hex') or c.claimed_at < :dead)
            returning coalesce(b.claim_seal = decode(:seal, 'hex'), false)
            """);

    private final Journal journal;
    private final CurrentRequest request;
    private final Clock clock;
    private final AppAddress app;
    private final SecureRandom random = new SecureRandom();

    OneTimeCodes(Journal journal, CurrentRequest request, Clock clock, AppAddress app) {
        this.journal = journal;
        this.request = request;
        this.clock = clock;
        this.app = app;
    }

    Uni<CodeView> issue(Caller issuer, UUID organisation, CodeDraft draft) {
        OneTimeCode code = OneTimeCode.random(random);
        Instant now = clock.instant();
        UUID person = draft.personId() == null ? Ids.next() : draft.personId();
        String purpose = draft.personId() == null ? "OPEN_ACCOUNT" : "REGAIN_ACCOUNT";
        UUID id = Ids.next();
        Uni<Void> ready = draft.personId() == null
                ? newOwner(person, organisation, draft, now)
                : requireAffiliated(person, organisation);
        return ready.chain(() -> store(id, code, purpose, person, organisation, issuer, now))
                .chain(() -> journal.record(
                        Deed.of("code.issued", "one-time-code", id).seenBy(Scope.organisation(organisation))))
                .replaceWith(() -> new CodeView(
                        id,
                        code.readable(),
                        link(code),
                        QrCode.of(link(code)).dataUri(),
                        purpose,
                        person,
                        now.plus(StoredCode.LIFE)));
    }

    /** Of two who redeem it at once, one does, before Keycloak learns of either; the same request may come again. True if it has. */
    Uni<Boolean> claim(StoredCode code, byte[] seal) {
        String hex = HexFormat.of().formatHex(seal);
        Instant now = clock.instant();
        return CLAIM.with("id", code.id())
                .with("seal", hex)
                .with("now", now)
                .with("dead", now.minus(StoredCode.CLAIM))
                .with("tries", StoredCode.TRIES)
                .valueOr(Boolean.class, () -> new DomainException(IdentityProblem.CODE_IN_USE));
    }

    /** Nothing was changed in Keycloak: the code is free again. */
    Uni<Void> release(StoredCode code, byte[] seal) {
        return RELEASE.with("id", code.id())
                .with("seal", HexFormat.of().formatHex(seal))
                .update()
                .replaceWithVoid();
    }

    /** By whoever has claimed it. */
    Uni<Void> use(StoredCode code, byte[] seal, String subject) {
        return USE.with("now", clock.instant())
                .with("id", code.id())
                .with("seal", HexFormat.of().formatHex(seal))
                .update()
                .invoke(rows -> DomainException.refuseIf(rows == 0, IdentityProblem.CODE_INVALID))
                .chain(() -> SIGNED_UP
                        .with("subject", subject)
                        .with("person", code.account().personId())
                        .update())
                .chain(() -> journal.record(Deed.of("code.used", "one-time-code", code.id())
                        .seenBy(Scope.person(code.account().personId()))));
    }

    private Uni<Void> newOwner(UUID person, UUID organisation, CodeDraft draft, Instant now) {
        UUID affiliation = Ids.next();
        Optional<Phone> phone = Optional.ofNullable(draft.phone()).flatMap(Phone::parse);
        String username = username(phone, person);
        return NEW_OWNER
                .with("person", person)
                .with("username", username)
                .with("name", draft.personName())
                .with("phone", phone.map(Phone::value).orElse(""))
                .with("email", draft.email() == null ? "" : draft.email())
                .with("language", draft.language() == null ? "hi" : draft.language())
                .with("affiliation", affiliation)
                .with("organisation", organisation)
                .with("now", now)
                .with("by", text(request.person()))
                .with("behalf", text(request.onBehalfOf()))
                .update()
                .chain(() -> journal.record(Deed.of("affiliation.begun", "affiliation", affiliation)
                        .seenBy(Scope.organisation(organisation), Scope.person(person))));
    }

    private String link(OneTimeCode code) {
        return app.of("/open#" + code.readable());
    }

    /** Her phone number is what she remembers; families share phones, so a few characters make it hers. */
    private static String username(Optional<Phone> phone, UUID person) {
        String own = person.toString().substring(32);
        return phone.map(number -> number.value().replaceFirst("^\\+91", "").replace("+", "") + "-" + own)
                .orElse("sahyog-" + person.toString().substring(24));
    }

    private static Uni<Void> requireAffiliated(UUID person, UUID organisation) {
        return AFFILIATED
                .with("person", person)
                .with("organisation", organisation)
                .value(Long.class)
                .invoke(found -> DomainException.refuseIf(found == 0, RequestProblem.NOT_FOUND))
                .replaceWithVoid();
    }

    private Uni<Void> store(
            UUID id, OneTimeCode code, String purpose, UUID person, UUID organisation, Caller issuer, Instant now) {
        return ISSUE.with("id", id)
                .with("handle", StoredCode.handle(code.readable()))
                .with("hash", HexFormat.of().formatHex(code.hash()))
                .with("purpose", purpose)
                .with("person", person)
                .with("organisation", organisation)
                .with("by", issuer.id().toString())
                .with("behalf", text(request.onBehalfOf()))
                .with("now", now)
                .with("expires", now.plus(StoredCode.LIFE))
                .update()
                .replaceWithVoid();
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }
}
