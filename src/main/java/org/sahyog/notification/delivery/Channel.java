package org.sahyog.notification.delivery;

/** How a notice reaches somebody who does not look into the app. */
public enum Channel {
    MAIL,
    GATEWAY
}
