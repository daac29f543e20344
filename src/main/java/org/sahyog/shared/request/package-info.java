/** What is known of the request being served: who calls, for whom, in which language. */
@NullMarked
package org.sahyog.shared.request;

import org.jspecify.annotations.NullMarked;
