/**
 * What an organisation writes to the one whose practice it is: by way of the product, so that neither learns a number or an address of the
 * other. Words: Conversation, Message, Side. No door.
 */
@NullMarked
package org.sahyog.practice.message;

import org.jspecify.annotations.NullMarked;
