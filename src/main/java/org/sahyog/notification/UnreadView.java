package org.sahyog.notification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Unread", description = "How many notices I have not read yet, counted up to 100.")
public record UnreadView(
        @Schema(examples = "3") int count,

        @Schema(description = "true: there are more than that")
        boolean more) {
    private static final int MOST = 100;

    /** One number; {@code $1} is the person. Reads hardly more rows than are told: what sums up others does not count. */
    public static final String COUNT =
            "select count(*) from (select 1 from notice where person_id = $1 and read_at is null and kind <> 'DIGEST_MADE' limit "
                    + (MOST + 1)
                    + ") n";

    public static UnreadView of(long counted) {
        return new UnreadView((int) Math.min(counted, MOST), counted > MOST);
    }
}
