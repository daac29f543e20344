package org.sahyog.event.message;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EventMessageRecipient", description = "No number and no address: they are told by the product.")
record RecipientView(UUID organisationId, String organisationName, UUID registrationId) {}
