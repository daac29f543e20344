package org.sahyog.shared.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(
        List<T> items,

        @Schema(description = "cursor of the next page; absent on the last one") @Nullable
        String next) {

    /** From {@code rows} fetched with {@link PageRequest#fetch()}, of which the last only tells that there is more. */
    public static <T> Page<T> of(List<T> rows, PageRequest request, Function<T, List<?>> key) {
        if (rows.size() <= request.limit()) {
            return new Page<>(rows, null);
        }
        List<T> items = rows.subList(0, request.limit());
        return new Page<>(items, request.seal(key.apply(items.get(items.size() - 1))));
    }
}
