package org.sahyog.notification.delivery;

/** Why a parcel did not get through, in a word that holds nothing personal: it is logged and shown. */
public final class SendFailure extends RuntimeException {
    private final String reason;
    private final boolean lasting;

    private SendFailure(String reason, boolean lasting) {
        super(reason, null, false, false);
        this.reason = reason;
        this.lasting = lasting;
    }

    public static SendFailure forNow(String reason) {
        return new SendFailure(reason, false);
    }

    /** Trying again would change nothing. */
    public static SendFailure forGood(String reason) {
        return new SendFailure(reason, true);
    }

    String reason() {
        return reason;
    }

    boolean lasting() {
        return lasting;
    }
}
