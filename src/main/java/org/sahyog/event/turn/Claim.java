package org.sahyog.event.turn;

import java.util.Set;

/**
 * Seats of one organisation, had or wanted.
 *
 * @param met the criteria of kept seats that it meets
 */
public record Claim(int seats, Set<String> met) {
    Claim of(int fewer) {
        return new Claim(fewer, met);
    }
}
