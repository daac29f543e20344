package org.sahyog.practice.view;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "PracticeFigures",
        description =
                "How many firms it has reached, each counted once; the organisation whose practice it is never counts.")
public record PracticeFiguresView(
        @Schema(description = "firms that know it, whatever they did since")
        int known,

        @Schema(description = "firms that ever tried it or took it up")
        int tried,

        @Schema(description = "firms that have taken it up and work with it now, as it is or adapted")
        int adopted,

        @Schema(description = "of these, the ones that adapted it")
        int adapted,

        @Schema(description = "firms that gave it up") int abandoned) {
    /** Those of a practice {@code p}, as JSON. */
    public static final String JSON = """
            (select jsonb_build_object('known', count(*), 'tried', count(*) filter (where s.tried),
                'adopted', count(*) filter (where s.step in ('ADOPTED', 'ADAPTED')),
                'adapted', count(*) filter (where s.step = 'ADAPTED'),
                'abandoned', count(*) filter (where s.step = 'ABANDONED'))
                from practice_standing s where s.practice_id = p.id)""";
}
