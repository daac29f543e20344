package org.sahyog.practice.view;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PracticeLanguage", description = "A language into which it is translated.")
public record PracticeLanguageView(
        String language,

        @Schema(description = "true: the practice has been revised since")
        boolean stale) {
    /** Those of a practice {@code p}, as JSON. */
    public static final String LIST = """
            (select coalesce(jsonb_agg(jsonb_build_object('language', t.language, 'stale', t.stale) order by t.language), '[]')
                from practice_translation_today t where t.practice_id = p.id)""";
}
