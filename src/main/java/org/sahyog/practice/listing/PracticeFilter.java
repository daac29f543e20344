package org.sahyog.practice.listing;

import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sahyog.practice.PracticeKind;

/** Which practices a list is asked for. */
public class PracticeFilter {
    @RestQuery
    @Parameter(description = "only of this kind")
    @Nullable
    PracticeKind kind;

    @RestQuery
    @Parameter(description = "only with this theme: the id of one that is declared")
    @Nullable
    UUID theme;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "only for this product, in any letter case")
    @Nullable
    String product;

    @RestQuery
    @Size(max = 20)
    @Parameter(description = "only what is written in this language or translated into it", example = "hi")
    @Nullable
    String language;

    @RestQuery
    @Min(0)
    @Max(100_000_000_000_000L)
    @Parameter(description = "only what costs a firm so much at most, in paise; what names no cost is left out")
    @Nullable
    Long costUpTo;

    /**
     * What a version {@code v} of a practice {@code p} is asked for, and nothing else: PostgreSQL plans for what stands there. The values are
     * added to those that there are.
     */
    String conditions(Tuple values) {
        return condition(values, "v.kind = %s", kind == null ? null : kind.name())
                + condition(values, "%s = any(v.theme_ids)", theme)
                + condition(values, "%s = any(v.product_keys)", productKey())
                + condition(values, """
                        (v.language = %1$s or exists (
                            select 1 from practice_translation t where t.practice_id = p.id and t.language = %1$s))""", language)
                + condition(values, "v.cost_paise <= %s", costUpTo);
    }

    private static String condition(Tuple values, String sql, @Nullable Object value) {
        return value == null
                ? ""
                : " and " + sql.formatted("$" + values.addValue(value).size());
    }

    private @Nullable String productKey() {
        return product == null ? null : product.strip().toLowerCase(Locale.ROOT);
    }
}
