package org.sahyog.practice.listing;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sahyog.practice.word.Asking;

/** Which practices, and what they are to be about. */
class PracticeSearchFilter extends PracticeFilter {
    @RestQuery
    @Size(max = 200)
    @Parameter(
            description =
                    "words of the title, the text, a translation, a product or a theme: in English, in an Indian language, in Hindi or Tamil with Latin letters, with slips",
            example = "pital ki bhatti")
    @Nullable
    String q;

    Asking asking() {
        return Asking.of(q == null ? "" : q);
    }
}
