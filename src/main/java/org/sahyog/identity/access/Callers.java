package org.sahyog.identity.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.AffiliationRole;
import org.sahyog.identity.OrganisationKind;
import org.sahyog.shared.Ids;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** Finds the person of a token, in our database and not in its claims, which live on for minutes. */
@ApplicationScoped
class Callers {
    private static final String FIND = """
            select p.id, p.name, p.language, p.erased_at, coalesce(jsonb_agg(jsonb_build_object(
                'id', o.id, 'name', o.name, 'kind', o.kind, 'role', a.role, 'rights', to_jsonb(a.rights),
                'merged', (select coalesce(jsonb_agg(m.id), '[]') from organisation_alias m where m.kept_id = o.id)) order by a.id)
                filter (where a.id is not null), '[]') as organisations
            from person p
            left join affiliation_today a on a.person_id = p.id
            left join organisation o on o.id = a.organisation_id
            where p.subject = $1
            group by p.id
            """;
    private static final String GREET = """
            insert into person (id, subject, username, name, email, phone, language, email_confirmed_at)
            values ($1, $2, $3, $4, $5, $6, $7, case when $8 then now() end)
            on conflict (subject) do nothing
            """;

    /** Of a token's subject, as the database knows her. */
    private record Person(UUID id, String name, String language, boolean erased, List<ActingFor> organisations) {}

    private final Pool pool;
    private final RightReads reads;

    Callers(Pool pool, RightReads reads) {
        this.pool = pool;
        this.reads = reads;
    }

    Uni<Caller> of(SecurityIdentity identity, @Nullable String actingFor) {
        String subject = subject(identity);
        return find(subject)
                .chain(found -> found.isPresent()
                        ? Uni.createFrom().item(found)
                        : greet(identity, subject)
                                .invoke(() -> reads.forget(subject))
                                .chain(() -> find(subject)))
                .map(Optional::orElseThrow)
                .map(person -> caller(person, subject, identity.getRoles(), actingFor));
    }

    private Uni<Optional<Person>> find(String subject) {
        return reads.of(subject, FIND, Tuple.of(subject), Callers::person);
    }

    /** Somebody who signed up in Keycloak becomes a person here with her first request. */
    private Uni<Void> greet(SecurityIdentity identity, String subject) {
        String username = claim(identity, "preferred_username", subject);
        Tuple person = Tuple.tuple()
                .addUUID(Ids.next())
                .addString(subject)
                .addString(username)
                .addString(claim(identity, "name", username))
                .addString(claim(identity, "email", null))
                .addString(claim(identity, "phone", null))
                .addString("hi".equals(claim(identity, "locale", "en")) ? "hi" : "en")
                .addBoolean("true".equals(claim(identity, "email_verified", null)));
        return pool.preparedQuery(GREET).execute(person).replaceWithVoid();
    }

    private static Optional<Person> person(RowSet<Row> rows) {
        if (rows.size() == 0) {
            return Optional.empty();
        }
        Row row = rows.iterator().next();
        return Optional.of(new Person(
                row.getUUID("id"),
                row.getString("name"),
                row.getString("language"),
                row.getValue("erased_at") != null,
                ((JsonArray) row.getValue("organisations"))
                        .stream().map(each -> organisation((JsonObject) each)).toList()));
    }

    /** A token lives on for minutes after its person has been erased: it finds nobody, and begins nobody anew. */
    private static Caller caller(Person person, String subject, Set<String> roles, @Nullable String actingFor) {
        DomainException.refuseIf(person.erased(), AccessProblem.ERASED);
        return new Caller(
                person.id(),
                subject,
                person.name(),
                person.language(),
                roles,
                person.organisations(),
                chosen(person.organisations(), actingFor));
    }

    private static @Nullable ActingFor chosen(List<ActingFor> organisations, @Nullable String header) {
        if (header == null) {
            return organisations.size() == 1 ? organisations.get(0) : null;
        }
        return organisations.stream()
                .filter(each -> each.organisationId().toString().equalsIgnoreCase(header.trim()))
                .findFirst()
                .orElseThrow(() -> unknown(organisations, header.trim()));
    }

    private static DomainException unknown(List<ActingFor> organisations, String header) {
        return organisations.stream()
                .filter(each ->
                        each.merged().stream().anyMatch(id -> id.toString().equalsIgnoreCase(header)))
                .findFirst()
                .map(kept -> new DomainException(AccessProblem.ACTING_FOR_MERGED, kept.organisationName())
                        .with("mergedInto", kept.organisationId()))
                .orElseGet(() -> new DomainException(AccessProblem.ACTING_FOR_UNKNOWN));
    }

    private static ActingFor organisation(JsonObject each) {
        Set<String> rights = new HashSet<>();
        each.getJsonArray("rights").forEach(right -> rights.add((String) right));
        Set<UUID> merged = new HashSet<>();
        each.getJsonArray("merged").forEach(id -> merged.add(UUID.fromString((String) id)));
        return new ActingFor(
                UUID.fromString(each.getString("id")),
                each.getString("name"),
                OrganisationKind.valueOf(each.getString("kind")),
                AffiliationRole.valueOf(each.getString("role")),
                rights,
                merged);
    }

    /** A token that names nobody is valid and yet no sign-in: of a client without the scope `openid`, for one. */
    static String subject(SecurityIdentity identity) {
        String subject = identity.getPrincipal() instanceof JsonWebToken token
                ? token.getSubject()
                : identity.getPrincipal().getName();
        if (subject == null || subject.isBlank()) {
            throw new DomainException(RequestProblem.UNAUTHENTICATED);
        }
        return subject;
    }

    private static @Nullable String claim(SecurityIdentity identity, String name, @Nullable String otherwise) {
        Object value = identity.getPrincipal() instanceof JsonWebToken token ? token.getClaim(name) : null;
        return value == null || value.toString().isBlank() ? otherwise : value.toString();
    }
}
