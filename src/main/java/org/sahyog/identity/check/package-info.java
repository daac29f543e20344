/**
 * Values that people type about a firm: is it right, how do we write it, and with whose name is it alike.
 * Words: UdyamNumber, Gstin, PinCode, Phone, FirmName, OneTimeCode; the annotations Valid... refuse what these refuse.
 * Doors: all of them.
 */
@org.jspecify.annotations.NullMarked
package org.sahyog.identity.check;
