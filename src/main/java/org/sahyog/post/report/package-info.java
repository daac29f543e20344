/**
 * Posts that readers report: whether they stay, who decides it, and what their writers say to it. How a decision is kept is
 * {@code shared.moderation}’s. Words: report, verdict, appeal. Knows posts; nobody knows it.
 */
@NullMarked
package org.sahyog.post.report;

import org.jspecify.annotations.NullMarked;
