package org.sahyog.notification.settings;

import io.vertx.core.json.JsonObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahyog.notification.NoticeCategory;
import org.sahyog.notification.Pace;

@Schema(name = "Paces", description = "How soon I am told of what. Urgent notices are told at once in any case.")
record PacesView(
        @Schema(description = "offers, registrations, waiting lists")
        Pace seats,

        @Schema(description = "events that are near, moved or cancelled")
        Pace events,

        @Schema(description = "invitations and admission to clusters")
        Pace cluster,

        @Schema(description = "networks: members, charters, offices")
        Pace networks,

        @Schema(description = "proposals: opened, ending soon, decided")
        Pace votes,

        @Schema(description = "needs: raised, handed over, answered, merged, met")
        Pace needs,

        @Schema(description = "enquiries: asked, offered, closed, chosen")
        Pace enquiries,

        @Schema(description = "best practices: submitted, sent back, published, retired, taken up")
        Pace practices,

        @Schema(description = "posts that name us, replies to ours")
        Pace posts,

        @Schema(description = "cost pools: expenses, contributions, transfers")
        Pace money) {

    /** What she has said, and of the rest the usual. */
    static PacesView of(JsonObject said) {
        return new PacesView(
                pace(said, NoticeCategory.SEATS),
                pace(said, NoticeCategory.EVENTS),
                pace(said, NoticeCategory.CLUSTER),
                pace(said, NoticeCategory.NETWORKS),
                pace(said, NoticeCategory.VOTES),
                pace(said, NoticeCategory.NEEDS),
                pace(said, NoticeCategory.ENQUIRIES),
                pace(said, NoticeCategory.PRACTICES),
                pace(said, NoticeCategory.POSTS),
                pace(said, NoticeCategory.MONEY));
    }

    private static Pace pace(JsonObject said, NoticeCategory category) {
        String own = said.getString(category.field());
        return own == null ? category.usual() : Pace.valueOf(own);
    }
}
