package org.sahyog.notification.inbox;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.sahyog.identity.access.Caller;
import org.sahyog.notification.Notice;
import org.sahyog.notification.delivery.Words;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;
import org.sahyog.shared.request.CurrentRequest;

/** What is in a person's inbox. */
@ApplicationScoped
class InboxReads {
    private static final UUID NEWEST = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");
    private static final String PAGE = """
            select n.*, (select jsonb_agg(jsonb_build_object('channel', d.channel, 'state', d.state,
                'attempts', d.attempts, 'lastError', d.last_error,
                'at', coalesce(d.delivered_at, d.sent_at, case when d.state = 'WAITING' then d.next_at end)) order by d.next_at, d.id)
                from delivery d where d.notice_id = n.id) as told
            from (%s where n.person_id = $1 and %s order by n.id desc limit $3) n
            order by n.id desc
            """;
    private static final String ALL = PAGE.formatted(Notice.SELECT, "n.id < $2 and n.kind <> 'DIGEST_MADE'");
    private static final String UNREAD =
            PAGE.formatted(Notice.SELECT, "n.id < $2 and n.read_at is null and n.kind <> 'DIGEST_MADE'");
    private static final String OF_DIGEST = PAGE.formatted(Notice.SELECT, "n.id < $2 and n.digest_id = $4");
    private static final String ONE = PAGE.formatted(Notice.SELECT, "n.id = $2");

    private final Pool pool;

    private final CurrentRequest request;

    InboxReads(Pool pool, CurrentRequest request) {
        this.pool = pool;
        this.request = request;
    }

    Uni<Page<InboxItem>> page(Caller caller, boolean unread, PageRequest page) {
        return items(unread ? UNREAD : ALL, Tuple.of(caller.id(), before(page), page.fetch()))
                .map(items -> Page.of(items, page, item -> List.of(item.id())));
    }

    Uni<Page<InboxItem>> ofDigest(Caller caller, UUID digestId, PageRequest page) {
        return items(OF_DIGEST, Tuple.of(caller.id(), before(page), page.fetch(), digestId))
                .map(items -> Page.of(items, page, item -> List.of(item.id())));
    }

    private static UUID before(PageRequest page) {
        return page.after().isEmpty() ? NEWEST : UUID.fromString(page.after().get(0));
    }

    Uni<InboxItem> get(Caller caller, UUID noticeId) {
        return items(ONE, Tuple.of(caller.id(), noticeId, 1)).map(found -> {
            DomainException.refuseIf(found.isEmpty(), RequestProblem.NOT_FOUND);
            return found.get(0);
        });
    }

    private Uni<List<InboxItem>> items(String sql, Tuple parameters) {
        Locale language = request.language();
        return pool.preparedQuery(sql)
                .execute(parameters)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> item(row, language))
                        .toList());
    }

    private static InboxItem item(Row row, Locale language) {
        Notice notice = Notice.of(row);
        List<ToldView> told = new ArrayList<>();
        String state = notice.deliveredAt() == null ? "WAITING" : "DELIVERED";
        told.add(new ToldView("INBOX", state, notice.deliveredAt(), null, null));
        JsonArray others = row.getJsonArray("told");
        if (others != null) {
            Words words = Words.in(language.toLanguageTag());
            others.forEach(each -> told.add(told((JsonObject) each, words)));
        }
        return InboxItem.of(notice, language, told);
    }

    private static ToldView told(JsonObject each, Words words) {
        String at = each.getString("at");
        String error = each.getString("lastError");
        return new ToldView(
                each.getString("channel"),
                each.getString("state"),
                at == null ? null : OffsetDateTime.parse(at).toInstant(),
                each.getInteger("attempts"),
                error == null ? null : words.reason(error));
    }
}
