/** What is being done about a need: events, enquiries and networks that it is linked to. */
@NullMarked
package org.sahyog.challenge.link;

import org.jspecify.annotations.NullMarked;
