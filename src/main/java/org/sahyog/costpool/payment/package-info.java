/** What a payer needs to pay: to whom, where, how much, as a link and a picture that UPI apps read. Words: payment request, UpiLink. */
@NullMarked
package org.sahyog.costpool.payment;

import org.jspecify.annotations.NullMarked;
