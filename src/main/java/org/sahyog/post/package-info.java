/**
 * What members write to each other: in a network, and as announcements to a whole cluster. Who does not read a board reads nothing that
 * hangs on it, by any way. Words: Board, Post, Reply, Reaction, Mention, Pin. What is reported is in
 * {@code report}, whom one does not want to read in {@code mute}. No door: nobody needs it.
 */
@NullMarked
package org.sahyog.post;

import org.jspecify.annotations.NullMarked;
