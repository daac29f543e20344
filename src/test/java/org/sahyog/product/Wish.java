package org.sahyog.product;

import java.net.http.HttpRequest;
import java.util.UUID;

/** What a phone asks for, with one key, until it is acknowledged. */
interface Wish {
    /** {@code api}: where all paths begin. */
    HttpRequest.Builder asked(String api);

    UUID key();

    /** By which it is found again. */
    String name();
}
