package org.sahyog.shared.file.content;

/**
 * Said by the head of a picture, before anything is decoded.
 *
 * @param orientation 1 to 8, as EXIF counts
 */
record PictureSize(long width, long height, int orientation) {
    PictureSize(long width, long height) {
        this(width, height, 1);
    }

    long points() {
        return width * height;
    }
}
