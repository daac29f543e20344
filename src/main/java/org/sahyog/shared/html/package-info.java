/**
 * Pages for people, outside the API: {@code /e/...}, {@code /t/...} and their like. Language, headers, ETag, HEAD and failures are the same for all.
 * Words: Visit, Answer, FailurePage. Doors: Pages, PublicAddress.
 */
@NullMarked
package org.sahyog.shared.html;

import org.jspecify.annotations.NullMarked;
