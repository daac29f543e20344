package org.sahyog.home;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahyog.home.todo.TodoItem;

@Schema(name = "Home", description = "What waits for me, soonest first, and what concerns me.")
record HomeView(
        List<TodoItem> items,

        @Schema(description = "true: only the first hundred are shown")
        boolean more,

        @Schema(description = "open needs of others that affect one of my firms, newest first, at most ten")
        List<ConcerningChallenge> challenges,

        @Schema(
                description =
                        "enquiries for which I could offer and have not, those for what I make first, at most ten")
        List<ConcerningEnquiry> enquiries) {}
