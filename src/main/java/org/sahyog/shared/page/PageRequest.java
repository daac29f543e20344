package org.sahyog.shared.page;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.Expected;
import org.sahyog.shared.problem.RequestProblem;
import org.sahyog.shared.problem.WrongValue;

/** {@code ?limit=20&cursor=...}: how many, and after which row. */
public class PageRequest {
    private static final int USUAL = 20;
    private static final int MOST = 100;

    /** {@link #fetch()} is never more. */
    public static final int MOST_FETCHED = MOST + 1;

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final UUID AFTER_ALL = new UUID(-1, -1);
    private static final OffsetDateTime NEVER = OffsetDateTime.parse("9999-12-31T00:00:00Z");

    @RestQuery
    @Parameter(description = "how many items at most: 20 unless told, 100 where more is asked")
    @Nullable
    Integer limit;

    @RestQuery
    @Parameter(description = "`next` of the page before; only valid for the same query")
    @Nullable
    String cursor;

    @Context
    UriInfo uri;

    public int limit() {
        if (limit == null) {
            return USUAL;
        }
        if (limit < 1) {
            throw new DomainException(RequestProblem.MALFORMED)
                    .withErrors(List.of(WrongValue.of("limit", "min", Expected.ONE_OR_MORE)));
        }
        return Math.min(limit, MOST);
    }

    /** One more than the limit, to know whether there is a next page. */
    public int fetch() {
        return limit() + 1;
    }

    /** The key of the last row of the page before; empty for the first page. */
    public List<String> after() {
        return cursor == null ? List.of() : CursorSeal.open(cursor, query());
    }

    /** A part of that key; on the first page what is given for it. */
    public @Nullable String after(int part, @Nullable String first) {
        List<String> key = after();
        return key.isEmpty() ? first : key.get(part);
    }

    /** A part of that key that is an id; on the first page one that comes before all. */
    public UUID afterId(int part) {
        List<String> key = after();
        return key.isEmpty() ? BEFORE_ALL : UUID.fromString(key.get(part));
    }

    /** Newest first: a part of that key that is a time; on the first page one that comes after all. */
    public OffsetDateTime beforeTime(int part) {
        List<String> key = after();
        return key.isEmpty() ? NEVER : OffsetDateTime.parse(key.get(part));
    }

    /** Newest first: a part of that key that is an id; on the first page one that comes after all. */
    public UUID beforeId(int part) {
        List<String> key = after();
        return key.isEmpty() ? AFTER_ALL : UUID.fromString(key.get(part));
    }

    String seal(List<?> key) {
        return CursorSeal.seal(key.stream().map(String::valueOf).toList(), query());
    }

    private String query() {
        Map<String, List<String>> parameters = new TreeMap<>(uri.getQueryParameters());
        parameters.remove("limit");
        parameters.remove("cursor");
        return uri.getPath() + parameters;
    }
}
