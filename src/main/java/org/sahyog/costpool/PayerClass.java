package org.sahyog.costpool;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Who pays for a cluster’s activity beside its firms, as the Ministry’s guidelines tell shares of cost apart. */
public enum PayerClass {
    /** The development project itself, with its agency’s money. */
    PROJECT,
    /** The network from money of its own that is not in this pool. */
    NETWORK,
    /** An institution that teaches, tests or does research. */
    INSTITUTION,
    /** A bank or another lender. */
    BANK,
    /** The state’s government. */
    STATE,
    /** Another scheme, of whatever ministry. */
    OTHER_SCHEME;

    /** Stands for it where parties are told apart by ids: in the lot that gives a spare unit to one. */
    public UUID party() {
        return UUID.nameUUIDFromBytes(name().getBytes(StandardCharsets.UTF_8));
    }
}
