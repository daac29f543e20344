package org.sahyog.practice.listing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahyog.practice.PracticeKind;
import org.sahyog.practice.view.PracticeThemeView;

@Schema(
        name = "PracticeFacets",
        description =
                "How many practices of those that a search finds have what. Nothing is counted that you do not see.")
record PracticeFacetsView(
        @Schema(
                description =
                        "practices that were counted: 1000 at most, where words are looked for those that fit best, else the newest")
        int counted,

        @Schema(description = "true: there are more, and the numbers are of those that were counted")
        boolean more,

        @Schema(description = "the twenty that most have") List<Product> products,

        List<Kind> kinds,
        List<Theme> themes,

        @Schema(description = "the language of the text and those of its translations, each")
        List<Language> languages,

        @Schema(description = "what costs so much at most, each with those before it; what names no cost is in none")
        List<Cost> costs) {
    @Schema(name = "PracticeProductCount")
    record Product(
            @Schema(description = "in small letters, as `product` of the search takes it")
            String product,

            int practices) {}

    @Schema(name = "PracticeKindCount")
    record Kind(PracticeKind kind, int practices) {}

    @Schema(name = "PracticeThemeCount")
    record Theme(PracticeThemeView theme, int practices) {}

    @Schema(name = "PracticeLanguageCount")
    record Language(String language, int practices) {}

    @Schema(name = "PracticeCostCount")
    record Cost(
            @Schema(description = "in paise, as `costUpTo` of the search takes it")
            long costUpTo,

            int practices) {}
}
