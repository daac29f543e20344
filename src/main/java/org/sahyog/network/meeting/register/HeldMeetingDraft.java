package org.sahyog.network.meeting.register;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahyog.network.meeting.MeetingDraft;

@Schema(description = "A meeting that has been already, with what was written down.")
record HeldMeetingDraft(
        @NotNull @Valid MeetingDraft meeting,
        @NotNull @Valid RegisterDraft register) {}
