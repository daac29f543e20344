package org.sahyog.event.checkin.scan;

import java.time.Instant;
import java.util.UUID;

/** A scan that is kept, as it stands now. */
record Kept(UUID id, ScanOutcome outcome, UUID registrationId, int place, Instant cameAt, String firstDevice) {}
