package org.sahyog.shared.file;

/**
 * A file that came, as it came.
 *
 * @param place a file of this machine, until the request is answered
 * @param checksum SHA-256 in hexadecimal digits
 */
public record Arrival(String place, String checksum) {}
