package org.sahyog.network.meeting;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What those who come to a meeting have in their calendars: when it is, where, and which officers, or all members, are asked to come. */
record Appointment(
        LocalDateTime start,
        int minutes,
        @Nullable String venue,
        @Nullable String link,
        List<String> officers) {}
