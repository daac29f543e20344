package org.sahyog.practice.view;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PracticeTheme")
public record PracticeThemeView(
        UUID id,
        String nameEn,
        String nameHi,

        @Schema(description = "true: of the platform, for all clusters")
        boolean everywhere) {
    /** The same as JSON, of a row {@code h} of its table. */
    public static final String JSON = """
            jsonb_build_object('id', h.id, 'nameEn', h.name_en, 'nameHi', h.name_hi, 'everywhere', h.cluster_id is null)""";

    /** Those of a version {@code v}, in its order. */
    public static final String LIST = "(select coalesce(jsonb_agg(" + JSON + """
             order by n.nth), '[]') from unnest(v.theme_ids) with ordinality n (id, nth) join practice_theme h on h.id = n.id)""";
}
