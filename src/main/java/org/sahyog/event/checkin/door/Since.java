package org.sahyog.event.checkin.door;

/** A place in the order of changes, as the phone keeps it. */
record Since(long xid, long seq) {
    static final Since BEGINNING = new Since(0, 0);

    /** So many digits fit. */
    static final String WRITTEN = "\\d{1,18}\\.\\d{1,18}";

    /** {@code text}: as it is {@link #WRITTEN}. */
    static Since read(String text) {
        int dot = text.indexOf('.');
        return new Since(Long.parseLong(text.substring(0, dot)), Long.parseLong(text.substring(dot + 1)));
    }

    Since later(Since other) {
        boolean isOther = other.xid > xid || (other.xid == xid && other.seq > seq);
        return isOther ? other : this;
    }

    String text() {
        return xid + "." + seq;
    }
}
