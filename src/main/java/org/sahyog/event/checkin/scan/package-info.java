/**
 * What phones at the door scanned, also without a network: each scan has its outcome, one bad one stops no other; a mistake is undone.
 * Words: Scan, Judgement, CheckIn. No door.
 */
@NullMarked
package org.sahyog.event.checkin.scan;

import org.jspecify.annotations.NullMarked;
