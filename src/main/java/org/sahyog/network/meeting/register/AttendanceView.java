package org.sahyog.network.meeting.register;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record AttendanceView(
        UUID organisationId,
        String organisationName,
        Presence presence,
        List<AttendeeView> people,
        @Nullable String note) {}
