package org.sahyog.network.proposal;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahyog.network.ballot.VoteChoice;

@Schema(description = "The vote of one member organisation; final.")
record VoteDraft(@NotNull VoteChoice choice) {}
