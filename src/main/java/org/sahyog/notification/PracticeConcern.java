package org.sahyog.notification;

/** Whom what happens to best practices concerns. */
final class PracticeConcern {
    private static final String SELECTED = """
            select %1$s as organisation_id, cast(null as uuid) as registration_id, p.cluster_id, cast(null as uuid) as event_id,
                p.id as entity_id, v.person_id, %2$s as timely, %3$s as arguments from fact f join practice p on p.id = f.entity_id
            """;
    private static final String OPEN = " join practice_version w on w.id = p.open_id ";
    private static final String PUBLISHED = " join practice_version w on w.id = p.published_id ";
    private static final String TITLE = "jsonb_build_object('title', w.title)";
    private static final String AUTHORS = " join speaker v on v.organisation_id = p.organisation_id";

    /** Its reviewers, but nobody of its organisation; where nobody is named, the agents, who can name somebody. */
    static final Concern SUBMITTED =
            inCluster(SELECTED.formatted("v.organisation_id", "p.open_state = 'SUBMITTED'", """
                    jsonb_build_object('title', w.title, 'other', o.name)""") + OPEN + """
             join organisation_today t on t.id = p.organisation_id join organisation o on o.id = t.today_id
            join lateral (
                select s.organisation_id, s.person_id from practice_reviewer r join organisation_today d on d.id = r.organisation_id
                join speaker s on s.organisation_id = d.today_id and (r.person_id is null or r.person_id = s.person_id)
                where r.cluster_id = p.cluster_id and r.ended_at is null and not exists (
                    select 1 from speaker own where own.organisation_id = o.id and own.person_id = s.person_id)
                union
                select cast(null as uuid), a.person_id from cda_today a where a.cluster_id = p.cluster_id and not exists (
                    select 1 from practice_reviewer r where r.cluster_id = p.cluster_id and r.ended_at is null)) v on true
            """);

    static final Concern SENT_BACK = inCluster(SELECTED.formatted(
                    "p.organisation_id",
                    "p.open_state = 'DRAFT'",
                    "jsonb_build_object('title', w.title, 'said', said.remark)")
            + OPEN + """
             join lateral (select r.remark from practice_review r where r.practice_id = p.id and r.verdict = 'SENT_BACK'
                order by r.decided_at desc, r.id desc limit 1) said on true
            """ + AUTHORS);

    static final Concern PUBLISHED_BY_OTHERS =
            inCluster(SELECTED.formatted("p.organisation_id", "true", TITLE) + PUBLISHED + AUTHORS);

    /** Who took it up learns that it is recommended no longer; also in other clusters, so without its title. */
    static final Concern ADOPTERS =
            Concern.ofPeople(SELECTED.formatted("s.organisation_id", "true", "jsonb_build_object()") + """
             join practice_standing s on s.practice_id = p.id and s.step in ('TRIED', 'ADOPTED', 'ADAPTED')
            join speaker v on v.organisation_id = s.organisation_id
            """);

    static final Concern ADOPTED = inCluster(
            SELECTED.formatted("p.organisation_id", "true", "jsonb_build_object('title', w.title, 'other', o.name)")
                    + PUBLISHED + """
             join practice_adoption a on a.id = cast(f.data ->> 'adoption' as uuid) and a.step in ('ADOPTED', 'ADAPTED') and a.corrects is null
            join organisation_today t on t.id = a.organisation_id join organisation o on o.id = t.today_id
            """ + AUTHORS);

    private static final String SAID =
            " join practice_comment m on m.id = cast(f.data ->> 'comment' as uuid) and m.state = 'SHOWN' ";

    static final Concern ASKED = inCluster(
            SELECTED.formatted("p.organisation_id", "true", "jsonb_build_object('title', w.title, 'other', o.name)")
                    + PUBLISHED + SAID + """
            join organisation_today t on t.id = m.organisation_id join organisation o on o.id = t.today_id
            """ + AUTHORS);

    /** Who asked, as long as she speaks for whom she asked and reads the practice; not who answered, whom she may not know. */
    static final Concern ANSWERED =
            ofWriter("join practice_comment said on said.id = m.question_id and said.state = 'SHOWN'");

    /** Who gave the answer that helped. */
    static final Concern ANSWER_ACCEPTED = ofWriter("join practice_comment said on said.id = m.id");

    private static Concern ofWriter(String said) {
        return Concern.ofPeople(
                        SELECTED.formatted("said.organisation_id", "true", TITLE) + PUBLISHED + SAID + said + """
                 join speaker v on v.organisation_id = said.organisation_id and v.person_id = said.person_id
                where practice_read_by(p.id, v.person_id)
                """)
                .seenBy(Concern.Sight.PRACTICE);
    }

    /** The other side of a conversation, with what was written. */
    static final Concern WRITTEN = Concern.ofPeople("""
            select c.organisation_id, cast(null as uuid) as registration_id, p.cluster_id, cast(null as uuid) as event_id,
                p.id as entity_id, v.person_id, true as timely,
                jsonb_build_object('title', w.title, 'other', o.name, 'said', m.text) as arguments
            from fact f join practice_message m on m.id = cast(f.data ->> 'message' as uuid)
            join practice_conversation k on k.id = m.conversation_id join practice p on p.id = m.practice_id
            join practice_version w on w.id = p.published_id
            cross join lateral (select case m.side when 'AUTHOR' then k.organisation_id else p.organisation_id end as organisation_id,
                case m.side when 'AUTHOR' then p.organisation_id else k.organisation_id end as writer_id) c
            join organisation_today t on t.id = c.writer_id join organisation o on o.id = t.today_id
            join speaker v on v.organisation_id = c.organisation_id where practice_read_by(p.id, v.person_id)
            """).seenBy(Concern.Sight.PRACTICE);

    private PracticeConcern() {}

    private static Concern inCluster(String sql) {
        return Concern.ofPeople(sql).seenBy(Concern.Sight.CLUSTER);
    }
}
