package org.sahyog.local;

/** Says in one line why the product does not start, and what to do. */
final class CannotStart extends RuntimeException {
    CannotStart(String line) {
        super(line, null, false, false);
    }
}
