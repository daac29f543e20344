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

    /** {@code $4} to {@code $8}. */
    Tuple addTo(Tuple reader) {
        return reader.addString(kind == null ? null : kind.name())
                .addUUID(theme)
                .addString(productKey())
                .addString(language)
                .addLong(costUpTo);
    }

    private @Nullable String productKey() {
        return product == null ? null : product.strip().toLowerCase(Locale.ROOT);
    }
}
