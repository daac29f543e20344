/**
 * Best practices: what worked in an organisation, judged by peers, read by others as far as its visibility allows, and taken up by firms.
 * Words: Practice, Version, Theme, Reviewer, Translation, Adoption, Comment, Conversation. Door: PracticeDraft, which a workshop’s finding becomes.
 */
@NullMarked
package org.sahyog.practice;

import org.jspecify.annotations.NullMarked;
