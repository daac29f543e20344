/**
 * Practices, questions and answers that readers report: whether they stay, who decides it, and what their writers say to it. How a decision is
 * kept is {@code shared.moderation}’s. Words: report, verdict, appeal. No door.
 */
@NullMarked
package org.sahyog.practice.report;

import org.jspecify.annotations.NullMarked;
