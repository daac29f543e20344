package org.sahyog.post.mute;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.Ids;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** Muting, and listening again. */
@ApplicationScoped
class Mutes {
    /** Somebody who may have written in the cluster, also one who has left it. */
    private static final Sql FIT = Sql.of("""
            select (exists (select 1 from stakeholder s where s.cluster_id = :cluster and s.organisation_id = :organisation
                    and s.state in ('ACTIVE', 'LEFT'))
                or exists (select 1 from cluster_agency g where g.cluster_id = :cluster and g.agency_id = :organisation))
                and (cast(:author as uuid) is null or exists (
                    select 1 from affiliation a where a.organisation_id = :organisation and a.person_id = :author))
            """);

    private static final Sql MUTE = Sql.of("""
            insert into post_mute (id, cluster_id, person_id, organisation_id, author_id, muted_at)
            values (:id, :cluster, :person, :organisation, :author, :now)
            on conflict (person_id, cluster_id, organisation_id, author_id) do nothing
            """);
    private static final Sql UNMUTE =
            Sql.of("delete from post_mute where id = :id and cluster_id = :cluster and person_id = :person");

    private static final String READ = """
            select cast(jsonb_build_object('id', u.id, 'organisationId', o.id, 'organisationName', o.name, 'authorId', u.author_id,
                'authorName', w.name, 'mutedAt', u.muted_at) as text)
            from post_mute u join organisation_today t on t.id = u.organisation_id join organisation o on o.id = t.today_id
            left join person w on w.id = u.author_id where u.person_id = $1 and u.cluster_id = $2
            """;
    private static final String ONE = READ + " and u.id = $3";
    private static final String LIST =
            READ + " and (u.muted_at, u.id) < ($3, $4) order by u.muted_at desc, u.id desc limit $5";

    private final Documents documents;
    private final Journal journal;
    private final CurrentCaller current;
    private final Clock clock;

    Mutes(Documents documents, Journal journal, CurrentCaller current, Clock clock) {
        this.documents = documents;
        this.journal = journal;
        this.current = current;
        this.clock = clock;
    }

    Uni<MuteView> mute(UUID clusterId, MuteDraft draft) {
        UUID id = Ids.next();
        DomainException.refuseIf(current.get().organisationIds().contains(draft.organisationId()), MuteProblem.OWN);
        return FIT.with("cluster", clusterId)
                .with("organisation", draft.organisationId())
                .with("author", draft.authorId())
                .value(Boolean.class)
                .invoke(fit -> DomainException.refuseIf(!fit, MuteProblem.UNFIT))
                .chain(() -> write(clusterId, id, draft))
                .chain(() -> journal.record(deed("post-mute.begun", clusterId, id)))
                .chain(() -> written(clusterId, id));
    }

    private Uni<?> write(UUID clusterId, UUID id, MuteDraft draft) {
        return MUTE.with("id", id)
                .with("cluster", clusterId)
                .with("person", me())
                .with("organisation", draft.organisationId())
                .with("author", draft.authorId())
                .with("now", clock.instant())
                .update()
                .invoke(made -> DomainException.refuseIf(made == 0, MuteProblem.MUTED_ALREADY));
    }

    /** Answers what it was. */
    Uni<MuteView> unmute(UUID clusterId, UUID id) {
        return Sql.rows(ONE, me(), clusterId, id)
                .invoke(found -> DomainException.refuseIf(found.isEmpty(), RequestProblem.NOT_FOUND))
                .chain(() -> written(clusterId, id))
                .call(() -> UNMUTE.with("id", id)
                        .with("cluster", clusterId)
                        .with("person", me())
                        .update())
                .call(() ->
                        journal.record(deed("post-mute.ended", clusterId, id).removed()));
    }

    private Uni<MuteView> written(UUID clusterId, UUID id) {
        return documents.written(ONE, Tuple.of(me(), clusterId, id), MuteView.class);
    }

    Uni<Page<MuteView>> list(UUID clusterId, PageRequest page) {
        Tuple values = Tuple.of(me(), clusterId)
                .addOffsetDateTime(page.beforeTime(0))
                .addUUID(page.beforeId(1))
                .addInteger(page.fetch());
        return documents.list(LIST, values, MuteView.class).map(rows -> Page.of(rows, page, MuteView::key));
    }

    /** Whom it is about is hers alone to know. */
    private Deed deed(String verb, UUID clusterId, UUID id) {
        return Deed.of(verb, "post_mute", id).in(clusterId).seenBy(Scope.person(me()));
    }

    private UUID me() {
        return current.get().id();
    }
}
