/**
 * What people wrote for others may be reported, hidden with a reason, kept, and appealed for. Knows which decision was taken about which
 * thing; what a decision does to the thing beside hiding it is for its feature. Words: report, verdict, appeal, hiding. Door: Moderation.
 */
@NullMarked
package org.sahyog.shared.moderation;

import org.jspecify.annotations.NullMarked;
