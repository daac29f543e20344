package org.sahyog.identity.code;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The account is open: sign in with this name and the password chosen.")
record RedemptionView(@Schema(examples = "9876543210") String username) {}
