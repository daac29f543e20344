package org.sahyog.shared.qr;

/** Dark modules beside each other in one row, counted from the upper left corner. */
public record QrBar(int x, int y, int length) {}
