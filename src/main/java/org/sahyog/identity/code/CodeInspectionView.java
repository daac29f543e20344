package org.sahyog.identity.code;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "For whom the code is, and until when.")
record CodeInspectionView(String organisationName, String personName, String purpose, Instant expiresAt) {}
