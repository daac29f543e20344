package org.sahyog.notification.settings;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.notification.Pace;

@Schema(description = "How soon I am told of what; what is left out is told as usual.")
record PacesDraft(
        @Nullable Pace seats,
        @Nullable Pace events,
        @Nullable Pace cluster,
        @Nullable Pace networks,
        @Nullable Pace votes,
        @Nullable Pace needs,
        @Nullable Pace enquiries,
        @Nullable Pace practices,
        @Nullable Pace posts,
        @Nullable Pace money) {}
