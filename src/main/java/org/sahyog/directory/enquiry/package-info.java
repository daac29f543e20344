/**
 * "Who can make 500 by May?": asked by one, answered by several members together.
 * Words: Enquiry, Offer, Choice. No door: nobody needs it.
 */
@NullMarked
package org.sahyog.directory.enquiry;

import org.jspecify.annotations.NullMarked;
