package org.sahyog.post.mention;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sahyog.post.Post;
import org.sahyog.post.PostProblem;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.problem.DomainException;

/** Whom a post names. Nobody is named who does not read it, and nobody told twice. */
@ApplicationScoped
public class Mentions {
    /** Places of those who cannot be named, from 0. */
    private static final Sql UNFIT = Sql.of("""
            select cast(w.place - 1 as int) from unnest(cast(:organisations as uuid[]), cast(:persons as uuid[]))
                with ordinality w (organisation, person, place)
            where not board_read_at(:cluster, :network, w.organisation) or w.person is not null and not exists (
                select 1 from affiliation_today a where a.person_id = w.person and a.organisation_id = w.organisation)
            order by 1
            """);

    /** Answers the organisations that are named now and were not before. */
    private static final Sql NAME = Sql.of("""
            with before as materialized (select organisation_id, person_id from post_mention where post_id = :post),
            gone as (delete from post_mention where post_id = :post),
            named as (
                insert into post_mention (cluster_id, post_id, position, organisation_id, person_id)
                select :cluster, :post, w.place + (select coalesce(max(position), 0) from post_mention where post_id = :post),
                    w.organisation, w.person
                from unnest(cast(:organisations as uuid[]), cast(:persons as uuid[])) with ordinality w (organisation, person, place)
                returning organisation_id, person_id)
            select distinct n.organisation_id from named n where not exists (
                select 1 from before b where b.organisation_id = n.organisation_id and b.person_id is not distinct from n.person_id)
            """);

    /** From now on exactly these. Answers the organisations that are to be told. */
    public Uni<List<UUID>> name(Post post, List<MentionDraft> mentions) {
        UUID[] organisations =
                mentions.stream().map(MentionDraft::organisationId).toArray(UUID[]::new);
        UUID[] persons = mentions.stream().map(MentionDraft::personId).toArray(UUID[]::new);
        return UNFIT.with("organisations", organisations)
                .with("persons", persons)
                .with("cluster", post.clusterId())
                .with("network", post.board().networkId())
                .list(Integer.class)
                .invoke(Mentions::refuse)
                .chain(() -> NAME.with("post", post.id())
                        .with("cluster", post.clusterId())
                        .with("organisations", organisations)
                        .with("persons", persons)
                        .list(UUID.class));
    }

    private static void refuse(List<Integer> unfit) {
        if (!unfit.isEmpty()) {
            throw new DomainException(PostProblem.MENTION_UNFIT).at("/mentions/" + unfit.get(0));
        }
    }
}
