package org.sahyog.identity.consent;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Consent", description = "What holds for a purpose, and since when.")
public record ConsentView(String purpose, boolean given, String wording, Instant recordedAt) {}
