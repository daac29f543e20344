package org.sahyog.shared.file.content;

/** How large a picture is shown before somebody opens it: in a list, among other things, on a whole screen. */
public enum PreviewSize {
    SMALL(240),
    MEDIUM(480),
    LARGE(960);

    private final int longest;

    PreviewSize(int longest) {
        this.longest = longest;
    }

    /** The most points of its longer side. */
    public int longest() {
        return longest;
    }
}
