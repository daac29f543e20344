package org.sahyog.shared.problem;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sahyog.shared.request.Sentences;
import org.sahyog.shared.request.Wording;

/** What should stand where a value could not be read, in words that need no knowledge of types. */
public final class Expected {
    static final Sentences TEXTS = new Sentences("texts.expected");

    public static final Wording BODY = TEXTS.wording("body");
    public static final Wording NOTHING_BY_THIS_NAME = TEXTS.wording("nothing-by-this-name");
    public static final Wording ONE_OR_MORE = TEXTS.wording("one-or-more");
    public static final Wording SOMETHING_ELSE = TEXTS.wording("something-else");
    public static final Wording UUID_V7 = TEXTS.wording("uuid-v7");

    private static final Map<Class<?>, String> KEYS = Map.ofEntries(
            Map.entry(String.class, "text"),
            Map.entry(Integer.class, "whole-number"),
            Map.entry(int.class, "whole-number"),
            Map.entry(Long.class, "whole-number"),
            Map.entry(long.class, "whole-number"),
            Map.entry(Double.class, "number"),
            Map.entry(double.class, "number"),
            Map.entry(BigDecimal.class, "number"),
            Map.entry(Boolean.class, "true-or-false"),
            Map.entry(boolean.class, "true-or-false"),
            Map.entry(UUID.class, "id"),
            Map.entry(Instant.class, "instant"),
            Map.entry(LocalDate.class, "day"),
            Map.entry(LocalDateTime.class, "local-time"));

    private Expected() {}

    public static Wording a(Class<?> type) {
        if (type.isEnum()) {
            return TEXTS.wording(
                    "one-of",
                    Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", ")));
        }
        if (type.isArray() || Collection.class.isAssignableFrom(type)) {
            return TEXTS.wording("list");
        }
        return TEXTS.wording(KEYS.getOrDefault(type, "object"));
    }
}
