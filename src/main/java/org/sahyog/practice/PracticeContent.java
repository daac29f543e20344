package org.sahyog.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a version says. */
@Embeddable
class PracticeContent {
    @Enumerated(EnumType.STRING)
    PracticeKind kind;

    String title;
    String language;
    String problem;
    String solution;
    String result;
    String conditions;

    @Embedded
    @Nullable
    MeasuredBenefit benefit;

    @Column(name = "cost_paise")
    @Nullable
    Long costPaise;

    @Column(name = "days_to_adopt")
    @Nullable
    Integer daysToAdopt;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] products;

    /** By which it is found, in any letter case. */
    @Column(name = "product_keys")
    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] productKeys;

    @Column(name = "theme_ids")
    @JdbcTypeCode(SqlTypes.ARRAY)
    UUID[] themeIds;

    protected PracticeContent() {}

    static PracticeContent of(PracticeDraft draft) {
        PracticeContent content = new PracticeContent();
        content.kind = draft.kind();
        content.title = draft.title();
        content.language = draft.language();
        content.problem = MarkdownText.safe("/problem", draft.problem());
        content.solution = MarkdownText.safe("/solution", draft.solution());
        content.result = MarkdownText.safe("/result", draft.result());
        content.conditions = MarkdownText.safe("/conditions", draft.conditions());
        content.benefit = draft.benefit();
        content.costPaise = draft.costPaise();
        content.daysToAdopt = draft.daysToAdopt();
        content.products = distinct(draft.products()).toArray(String[]::new);
        content.productKeys = distinct(draft.products())
                .map(product -> product.toLowerCase(Locale.ROOT))
                .distinct()
                .toArray(String[]::new);
        content.themeIds = draft.themesOrNone().toArray(UUID[]::new);
        return content;
    }

    /** Its kind and language stay, for those who count. */
    PracticeContent emptied() {
        PracticeContent empty = new PracticeContent();
        empty.kind = kind;
        empty.title = "";
        empty.language = language;
        empty.problem = "";
        empty.solution = "";
        empty.result = "";
        empty.conditions = "";
        empty.products = new String[0];
        empty.productKeys = new String[0];
        empty.themeIds = new UUID[0];
        return empty;
    }

    private static Stream<String> distinct(@Nullable List<String> values) {
        return values == null ? Stream.of() : values.stream().distinct();
    }
}
