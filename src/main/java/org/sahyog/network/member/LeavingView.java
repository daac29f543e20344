package org.sahyog.network.member;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What leaving a network has made of the membership, and what stays owed.")
record LeavingView(
        MembershipView membership,

        @Schema(description = "what the organisation still owes there; it stays owed")
        List<OpenObligation> obligations) {}
