/**
 * Measures the service beside two minimal servers that answer the same requests from the same database. Start at {@link Bench}.
 * Words: Town (a database of one size), Contestant (a server under test), Scenario (what is asked of it), Figure (what came out).
 */
@NullMarked
package org.sahyog.bench;

import org.jspecify.annotations.NullMarked;
