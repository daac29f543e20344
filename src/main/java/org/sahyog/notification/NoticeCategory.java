package org.sahyog.notification;

import java.util.Locale;

/** What notices are about, for whoever says how soon she wants to be told of it. */
public enum NoticeCategory {
    SEATS(Pace.IMMEDIATE),
    EVENTS(Pace.IMMEDIATE),
    CLUSTER(Pace.IMMEDIATE),
    NETWORKS(Pace.IMMEDIATE),
    VOTES(Pace.IMMEDIATE),
    NEEDS(Pace.DAILY),
    ENQUIRIES(Pace.DAILY),
    PRACTICES(Pace.DAILY),
    POSTS(Pace.IMMEDIATE),
    MONEY(Pace.IMMEDIATE);

    private final Pace usual;

    NoticeCategory(Pace usual) {
        this.usual = usual;
    }

    /** Until a person says otherwise. */
    public Pace usual() {
        return usual;
    }

    /** As it stands in what a person has said. */
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }
}
