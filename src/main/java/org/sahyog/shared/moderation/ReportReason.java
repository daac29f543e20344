package org.sahyog.shared.moderation;

/** Why somebody thinks that others should not see a thing. */
public enum ReportReason {
    SPAM,
    ABUSE,
    FALSE,
    PRIVATE,
    UNLAWFUL,
    OTHER
}
