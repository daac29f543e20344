package org.sahyog.identity.code;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.IdentityProblem;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.check.OneTimeCode;
import org.sahyog.identity.check.Phone;
import org.sahyog.shared.Ids;
import org.sahyog.shared.html.AppAddress;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;
import org.sahyog.shared.request.CurrentRequest;

/** Issues codes and marks them as used, in the transaction of the endpoint. */
@ApplicationScoped
class OneTimeCodes {
    private static final String NEW_OWNER = """
            with known as (
                insert into person (id, username, name, phone, email, language, keycloak_state)
                values (:person, :username, :name, nullif(:phone, ''), nullif(:email, ''), :language, 'PENDING') returning id)
            insert into affiliation (id, organisation_id, person_id, role, since, created_by, on_behalf_of)
            select :affiliation, :organisation, id, 'OWNER', :now, cast(nullif(:by, '') as uuid), cast(nullif(:behalf, '') as uuid) from known
            """;
    private static final String ISSUE = """
            with older as (update one_time_code set cancelled_at = :now where person_id = :person and used_at is null
                and cancelled_at is null returning 1)
            insert into one_time_code (id, handle, secret_hash, purpose, person_id, organisation_id, issued_by, on_behalf_of,
                issued_at, expires_at)
            select :id, :handle, decode(:hash, 'hex'), :purpose, :person, :organisation, cast(:by as uuid),
                cast(nullif(:behalf, '') as uuid), :now, :expires
            """;

    private static final String CLAIM = """
            with before as (select id, claim_seal from one_time_code where id = :id for update)
            update one_time_code c set claim_seal = decode(:seal, 'hex'), claimed_at = :now
            from before b
            where c.id = b.id and c.used_at is null and c.cancelled_at is null and c.failed_tries < :tries
              and (b.claim_seal is null or b.claim_seal = decode(:seal, 'hex') or c.claimed_at < :dead)
            returning coalesce(b.claim_seal = decode(:seal, 'hex'), false)
            """;

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
                        QrPicture.dataUri(link(code)),
                        purpose,
                        person,
                        now.plus(StoredCode.LIFE)));
    }

    /** Of two who redeem it at once, one does, before Keycloak learns of either; the same request may come again. True if it has. */
    Uni<Boolean> claim(StoredCode code, byte[] seal) {
        String hex = HexFormat.of().formatHex(seal);
        Instant now = clock.instant();
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(CLAIM, Boolean.class)
                        .setParameter("id", code.id())
                        .setParameter("seal", hex)
                        .setParameter("now", now)
                        .setParameter("dead", now.minus(StoredCode.CLAIM))
                        .setParameter("tries", StoredCode.TRIES)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() -> new DomainException(IdentityProblem.CODE_IN_USE));
    }

    /** Nothing was changed in Keycloak: the code is free again. */
    Uni<Void> release(StoredCode code, byte[] seal) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "update one_time_code set claim_seal = null, claimed_at = null where id = :id "
                                        + "and used_at is null and claim_seal = decode(:seal, 'hex')")
                        .setParameter("id", code.id())
                        .setParameter("seal", HexFormat.of().formatHex(seal))
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** By whoever has claimed it. */
    Uni<Void> use(StoredCode code, byte[] seal, String subject) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("update one_time_code set used_at = :now where id = :id "
                                + "and used_at is null and cancelled_at is null and claim_seal = decode(:seal, 'hex')")
                        .setParameter("now", clock.instant())
                        .setParameter("id", code.id())
                        .setParameter("seal", HexFormat.of().formatHex(seal))
                        .executeUpdate()
                        .invoke(rows -> DomainException.refuseIf(rows == 0, IdentityProblem.CODE_INVALID))
                        .chain(() -> session.createNativeQuery(
                                        "update person set subject = :subject, keycloak_state = 'DONE', keycloak_refusal = null "
                                                + "where id = :person and erased_at is null")
                                .setParameter("subject", subject)
                                .setParameter("person", code.account().personId())
                                .executeUpdate()))
                .chain(() -> journal.record(Deed.of("code.used", "one-time-code", code.id())
                        .seenBy(Scope.person(code.account().personId()))));
    }

    private Uni<Void> newOwner(UUID person, UUID organisation, CodeDraft draft, Instant now) {
        UUID affiliation = Ids.next();
        Optional<Phone> phone = Optional.ofNullable(draft.phone()).flatMap(Phone::parse);
        String username = username(phone, person);
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(NEW_OWNER)
                        .setParameter("person", person)
                        .setParameter("username", username)
                        .setParameter("name", draft.personName())
                        .setParameter("phone", phone.map(Phone::value).orElse(""))
                        .setParameter("email", draft.email() == null ? "" : draft.email())
                        .setParameter("language", draft.language() == null ? "hi" : draft.language())
                        .setParameter("affiliation", affiliation)
                        .setParameter("organisation", organisation)
                        .setParameter("now", now)
                        .setParameter("by", text(request.person()))
                        .setParameter("behalf", text(request.onBehalfOf()))
                        .executeUpdate())
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
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select count(*) from affiliation where person_id = :person and organisation_id = :organisation and ended_at is null",
                                Long.class)
                        .setParameter("person", person)
                        .setParameter("organisation", organisation)
                        .getSingleResult())
                .invoke(found -> DomainException.refuseIf(found == 0, RequestProblem.NOT_FOUND))
                .replaceWithVoid();
    }

    private Uni<Void> store(
            UUID id, OneTimeCode code, String purpose, UUID person, UUID organisation, Caller issuer, Instant now) {
        return Panache.getSession()
                .call(Mutiny.Session::flush)
                .chain(session -> session.createNativeQuery(ISSUE)
                        .setParameter("id", id)
                        .setParameter("handle", StoredCode.handle(code.readable()))
                        .setParameter("hash", HexFormat.of().formatHex(code.hash()))
                        .setParameter("purpose", purpose)
                        .setParameter("person", person)
                        .setParameter("organisation", organisation)
                        .setParameter("by", issuer.id().toString())
                        .setParameter("behalf", text(request.onBehalfOf()))
                        .setParameter("now", now)
                        .setParameter("expires", now.plus(StoredCode.LIFE))
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }
}
