package org.sahyog.challenge.link;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.challenge.Challenge;
import org.sahyog.challenge.ChallengeProblem;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.Ids;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;
import org.sahyog.shared.request.CurrentRequest;

/** Links inside a write, and what they may lead to. */
@ApplicationScoped
class LinkRepository {
    private static final Sql FIT = Sql.of("""
            select challenge_link_shown(x.kind, x.id, null, array[t.today_id]),
                coalesce(x.doer_id = any(cast(:speaking as uuid[])), false) or keeps_network(x.keeper_of, :person)
            from challenge_linkable x join organisation_today t on t.id = :raiser
            where x.cluster_id = :cluster and x.kind = :kind and x.id = :linked and x.state <> 'DROPPED'
                and challenge_link_shown(x.kind, x.id, :person, cast(:organisations as uuid[]))
            """);
    private static final Sql ADD = Sql.of("""
            insert into challenge_link (id, cluster_id, challenge_id, event_id, enquiry_id, network_id, note, responds, by_agent,
                linked_at, created_by, on_behalf_of)
            select :id, :cluster, :challenge, case :kind when 'EVENT' then k.linked end, case :kind when 'ENQUIRY' then k.linked end,
                case :kind when 'NETWORK' then k.linked end, :note, :responds, :agent, :now, :person, :behalf
            from (select cast(:linked as uuid) as linked) k
            where not exists (select 1 from challenge c join challenge_link l on l.challenge_id = c.id
                where c.root_id = :challenge and l.linked_id = k.linked)
            """);
    private static final Sql MADE = Sql.of("""
            select l.challenge_id, l.linked_id, not l.by_agent and coalesce(l.on_behalf_of = any(cast(:speaking as uuid[])), false),
                challenge_link_shown(l.kind, l.linked_id, :person, cast(:organisations as uuid[]))
            from challenge p join challenge c on c.root_id = p.root_id join challenge_link l on l.challenge_id = c.id
            where p.cluster_id = :cluster and p.id = :challenge and l.id = :id
            """);
    private static final Sql REMOVE = Sql.of("delete from challenge_link where id = :id");
    private static final Sql FIRST_ANSWER = Sql.of("""
            select min(a.at) from (
                select answered_at as at from challenge_answer where challenge_id = :challenge
                union all select linked_at from challenge_link where challenge_id = :challenge and responds) a
            """);

    /**
     * What a link may lead to.
     *
     * @param shownToRaiser to the organisation that raised the need
     * @param hers          the caller does it: organises the event, asks the enquiry, leads the network
     */
    record Linkable(boolean shownToRaiser, boolean hers) {}

    /**
     * A link that there is.
     *
     * @param hers  made for an organisation that the caller speaks for, and not as an agent
     * @param shown she sees what it leads to
     */
    record Made(UUID challengeId, UUID linkedId, boolean hers, boolean shown) {}

    private final CurrentCaller current;
    private final CurrentRequest request;

    LinkRepository(CurrentCaller current, CurrentRequest request) {
        this.current = current;
        this.request = request;
    }

    /** What is not there, of another cluster, out of the caller’s sight or dropped is refused alike. */
    Uni<Linkable> fit(Challenge challenge, LinkDraft draft) {
        return seen(FIT)
                .with("raiser", challenge.raiserId())
                .with("cluster", challenge.clusterId())
                .with("kind", draft.kind().name())
                .with("linked", draft.linkedId())
                .rowOr(() -> new DomainException(ChallengeProblem.LINK_UNFIT))
                .map(row -> new Linkable((Boolean) row[0], (Boolean) row[1]));
    }

    private Sql.Values seen(Sql statement) {
        Caller caller = current.get();
        return statement
                .with("person", caller.id())
                .with("organisations", caller.organisationIds().toArray(UUID[]::new))
                .with("speaking", caller.speaksFor().toArray(UUID[]::new));
    }

    /** Once for all that are merged into it. */
    Uni<UUID> add(Challenge challenge, LinkDraft draft, boolean responds, boolean byAgent, Instant now) {
        UUID id = Ids.next();
        return ADD.with("id", id)
                .with("cluster", challenge.clusterId())
                .with("challenge", challenge.id())
                .with("kind", draft.kind().name())
                .with("linked", draft.linkedId())
                .with("note", draft.note())
                .with("responds", responds)
                .with("agent", byAgent)
                .with("now", now)
                .with("person", request.person())
                .with("behalf", request.onBehalfOf())
                .update()
                .invoke(added -> DomainException.refuseIf(added == 0, ChallengeProblem.LINKED_ALREADY))
                .replaceWith(id);
    }

    /** Also of what was merged with that challenge. */
    Uni<Made> get(UUID clusterId, UUID challengeId, UUID id) {
        return seen(MADE)
                .with("cluster", clusterId)
                .with("challenge", challengeId)
                .with("id", id)
                .rowOr(() -> new DomainException(RequestProblem.NOT_FOUND))
                .map(row -> new Made((UUID) row[0], (UUID) row[1], (Boolean) row[2], (Boolean) row[3]));
    }

    Uni<Void> remove(UUID id) {
        return REMOVE.with("id", id)
                .update()
                .invoke(gone -> DomainException.refuseIf(gone == 0, RequestProblem.NOT_FOUND))
                .replaceWithVoid();
    }

    /** Of this one alone, of what is left. */
    Uni<@Nullable Instant> firstAnswer(UUID challengeId) {
        return FIRST_ANSWER
                .with("challenge", challengeId)
                .value(OffsetDateTime.class)
                .map(at -> at == null ? null : at.toInstant());
    }
}
