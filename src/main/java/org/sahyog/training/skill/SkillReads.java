package org.sahyog.training.skill;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** Records, for those whose they are and those whom they let read; the condition stands in the statement that reads. */
@ApplicationScoped
class SkillReads {
    /** Whether share s lets its organisation read now. */
    static final String IN_FORCE =
            "s.ended_at is null and (s.until is null or s.until >= (now() at time zone 'Asia/Kolkata')::date)";

    private static final String SKILL = """
            select cast(jsonb_build_object('id', r.id, 'training', e.title, 'organiserName',
                    case when e.by_network then (select n.name from network n where n.id = e.network_id) else o.name end,
                'themes', e.themes, 'name', r.name, 'outcome', r.outcome, 'score', r.score, 'attended', r.attended, 'sessions', r.sessions,
                'minutes', r.minutes, 'endedOn', r.ended_on, 'certificateId', %s) as text)
            from training_result r join event e on e.cluster_id = r.cluster_id and e.id = r.event_id join organisation o on o.id = e.organiser_id
            """;

    /** Of those who only read her record, and of what she has not taken, the certificate is no affair. */
    private static final String OTHERS = SKILL.formatted("null");

    private static final String HERS = SKILL.formatted("""
            (select c.id from certificate c where c.registration_id = r.registration_id and c.position = r.position and c.revoked_at is null)""");
    private static final String ONE = HERS + " where r.person_id = $1 and r.id = $2";
    private static final String NEWEST =
            " and (r.ended_on, r.id) < (%s, %s) order by r.ended_on desc, r.id desc limit %s";
    private static final String MINE = HERS + " where r.person_id = $1" + NEWEST.formatted("$2", "$3", "$4");
    private static final String OFFERED =
            OTHERS + " where r.offered_to = $1 and r.person_id is null" + NEWEST.formatted("$2", "$3", "$4");
    private static final String READABLE =
            "select 1 from skill_share s where s.id = $1 and s.organisation_id = any($2) and " + IN_FORCE;
    private static final String SHARED = OTHERS + " join skill_share s on s.person_id = r.person_id where s.id = $1"
            + " and s.organisation_id = any($2) and " + IN_FORCE + NEWEST.formatted("$3", "$4", "$5");
    private static final String RECORDS = """
            select cast(jsonb_build_object('id', s.id, 'personName', p.name, 'sharedAt', s.shared_at, 'until', s.until, 'passed',
                (select count(*) from training_result r where r.person_id = s.person_id and r.outcome = 'PASSED')) as text)
            from skill_share s join person p on p.id = s.person_id
            where s.organisation_id = any($1) and %s and (s.shared_at, s.id) < ($2, $3) order by s.shared_at desc, s.id desc limit $4
            """.formatted(IN_FORCE);
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final Documents documents;
    private final Pool pool;

    SkillReads(Documents documents, Pool pool) {
        this.documents = documents;
        this.pool = pool;
    }

    Uni<Page<SkillView>> mine(UUID person, PageRequest page) {
        return skills(MINE, Tuple.of(person), page);
    }

    Uni<Page<SkillView>> offered(UUID person, PageRequest page) {
        return skills(OFFERED, Tuple.of(person), page);
    }

    /** In the transaction of a write. */
    Uni<SkillView> written(UUID person, UUID result) {
        return documents.written(ONE, Tuple.of(person, result), SkillView.class);
    }

    Uni<Page<SharedRecordView>> records(UUID[] organisation, PageRequest page) {
        Tuple values = Tuple.tuple()
                .addArrayOfUUID(organisation)
                .addOffsetDateTime(page.beforeTime(0))
                .addUUID(page.beforeId(1))
                .addInteger(page.fetch());
        return documents
                .list(RECORDS, values, SharedRecordView.class)
                .map(rows -> Page.of(rows, page, SharedRecordView::key));
    }

    /** Not found where it is not, or no more, shared with this organisation. */
    Uni<Page<SkillView>> shared(UUID[] organisation, UUID share, PageRequest page) {
        return pool.preparedQuery(READABLE)
                .execute(Tuple.tuple().addUUID(share).addArrayOfUUID(organisation))
                .invoke(found -> DomainException.refuseIf(found.size() == 0, RequestProblem.NOT_FOUND))
                .chain(() -> skills(SHARED, Tuple.tuple().addUUID(share).addArrayOfUUID(organisation), page));
    }

    private Uni<Page<SkillView>> skills(String sql, Tuple values, PageRequest page) {
        String day = page.after(0, null);
        values.addLocalDate(day == null ? NEVER : LocalDate.parse(day))
                .addUUID(page.beforeId(1))
                .addInteger(page.fetch());
        return documents.list(sql, values, SkillView.class).map(rows -> Page.of(rows, page, SkillView::key));
    }
}
