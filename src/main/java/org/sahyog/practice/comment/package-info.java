/**
 * What readers say below a practice: they ask, the practice’s people and others answer, one answer is accepted. Who does not read the practice
 * reads none of it. Words: Question, Answer, Comment (either of them). No door. What is reported is in {@code practice.report}.
 */
@NullMarked
package org.sahyog.practice.comment;

import org.jspecify.annotations.NullMarked;
