package org.sahyog.post.view;

import org.sahyog.post.Posts;
import org.sahyog.shared.file.FileLinks;

/**
 * The one way in which posts are read. {@code $1}: the organisations of who reads, {@code $2}: she herself, {@code $3}: the cluster of the
 * board, {@code $4}: its network, if it has one.
 */
public final class PostSql {
    /** Of what is hidden no content is told. */
    static final String SHOWN = "p.state = 'SHOWN'";

    /** For those who decide about it. */
    public static final String ALWAYS = "true";

    public static final String ON_BOARD =
            "p.cluster_id = $3 and p.board_id = coalesce(cast($4 as uuid), $3) and p.state <> 'DELETED'";

    static final String NAMES_ME = """
            exists (select 1 from post_mention m where m.post_id = p.id and m.organisation_id = any($1)
                and (m.person_id is null or m.person_id = $2))""";

    /** All of them; or what {@link PostSearch} has found. */
    static final String POSTS = "post p";

    private static final String JOINED = """
             join organisation_today t on t.id = p.organisation_id join organisation o on o.id = t.today_id
            join person w on w.id = p.person_id
            """;

    public static final String FROM = from(POSTS);

    private PostSql() {}

    private static String from(String posts) {
        return " from " + posts + JOINED;
    }

    /** The narrower of the board, of what a reply answers, and of the post itself. */
    static String read(String content) {
        return read(content, POSTS);
    }

    static String read(String content, String posts) {
        return "select cast(" + json(content) + " as text)" + from(posts)
                + "where (select board_read_by($3, $4, $2, $1)) and "
                + ON_BOARD + """
                 and (p.state = 'SHOWN' or p.organisation_id = any($1))
                 and (p.reply_to is null or exists (select 1 from post top where top.id = p.reply_to and top.state = 'SHOWN'))
                """;
    }

    /** Whether she has said that she does not want to see who wrote it. */
    static String muted(String post) {
        return """
                exists (select 1 from post_mute u where u.person_id = $2 and u.cluster_id = $3
                    and u.organisation_id = %1$s.organisation_id and (u.author_id is null or u.author_id = %1$s.person_id))
                """.formatted(post);
    }

    /** {@code content}: the condition under which its content is told. */
    public static String json(String content) {
        return """
                jsonb_build_object('id', p.id, 'clusterId', p.cluster_id, 'networkId', p.network_id, 'replyTo', p.reply_to,
                    'state', p.state, 'organisationId', o.id, 'organisationName', o.name, 'authorId', w.id, 'authorName', w.name,
                    'mine', p.organisation_id = any($1), 'writtenAt', p.written_at, 'editedAt', p.edited_at, 'pinnedAt', p.pinned_at,
                    'hiddenReason', p.hidden_reason, 'version', p.version,
                    'text', case when %1$s then p.text end, 'html', case when %1$s then p.html end,
                    'attachments', case when %1$s then %2$s else '[]' end,
                    'mentions', case when %1$s then (
                        select coalesce(jsonb_agg(jsonb_build_object('organisationId', mo.id, 'organisationName', mo.name,
                            'personId', mp.id, 'personName', mp.name) order by m.position), '[]')
                        from post_mention m join organisation_today mt on mt.id = m.organisation_id
                        join organisation mo on mo.id = mt.today_id left join person mp on mp.id = m.person_id
                        where m.post_id = p.id) else '[]' end,
                    'reactions', (select coalesce(jsonb_agg(jsonb_build_object('kind', c.kind, 'people', c.people)
                            order by c.people desc, c.kind), '[]')
                        from (select r.kind, count(*) as people from post_reaction r where r.post_id = p.id group by r.kind) c),
                    'myReaction', (select r.kind from post_reaction r where r.post_id = p.id and r.person_id = $2),
                    'replies', (select count(*) from post r where r.reply_to = p.id and r.state <> 'DELETED'
                        and (r.state = 'SHOWN' or r.organisation_id = any($1)) and not %3$s))
                """.formatted(content, FileLinks.json(Posts.KIND, "p.id"), muted("r"));
    }
}
