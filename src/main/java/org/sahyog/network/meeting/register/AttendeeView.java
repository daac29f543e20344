package org.sahyog.network.meeting.register;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

record AttendeeView(@Nullable UUID personId, @Nullable String name) {}
