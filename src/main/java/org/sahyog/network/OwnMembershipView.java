package org.sahyog.network;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahyog.network.member.MembershipState;

@Schema(description = "What an organisation of the caller is to the network: its last stay.")
record OwnMembershipView(UUID membershipId, UUID organisationId, MembershipState state) {}
