package org.sahyog.network;

/** What kind of alliance it is. */
public enum NetworkForm {
    HORIZONTAL,
    VERTICAL,
    EXPORT_CONSORTIUM,
    SHG,
    SHG_FEDERATION,
    ASSOCIATION,
    SPV,
    COOPERATIVE,
    BUYING_GROUP,
    LEARNING_CIRCLE
}
