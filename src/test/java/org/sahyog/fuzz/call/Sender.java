package org.sahyog.fuzz.call;

/** Sends a call and hears its answer; who implements it may look at both. */
@FunctionalInterface
public interface Sender {
    Answer send(Call call);
}
