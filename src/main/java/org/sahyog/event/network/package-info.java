/**
 * Events of networks: a network schedules them by its leader and its secretary, and they end with it; who leaves a network
 * waits for its events no longer.
 * Words: NetworkEvents. No door.
 */
@NullMarked
package org.sahyog.event.network;

import org.jspecify.annotations.NullMarked;
