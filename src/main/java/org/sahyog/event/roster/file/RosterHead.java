package org.sahyog.event.roster.file;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;

/** Of which event a roster is. */
public record RosterHead(
        UUID eventId, String title, String clusterName, LocalDateTime localStart, ZoneId zone, Instant startsAt) {}
