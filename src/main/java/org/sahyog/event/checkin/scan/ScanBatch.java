package org.sahyog.event.checkin.scan;

import java.time.Instant;
import java.util.List;

/** What one phone sent, read {@code at} that time. */
record ScanBatch(List<Scan> scans, String device, Instant at) {}
