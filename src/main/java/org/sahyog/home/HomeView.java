package org.sahyog.home;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Home", description = "What waits for me, soonest first.")
record HomeView(
        List<TodoItem> items,

        @Schema(description = "true: only the first hundred are shown")
        boolean more) {}
