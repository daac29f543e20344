package org.sahyog.identity.keycloak;

/** Keycloak refuses this password; the message says why. */
public final class PasswordRefused extends RuntimeException {
    private final boolean usedBefore;

    PasswordRefused(String code, String why) {
        super(why, null, false, false);
        usedBefore = code.equals("invalidPasswordHistoryMessage");
    }

    /** It is the account's password already, or was one of the last. */
    public boolean usedBefore() {
        return usedBefore;
    }
}
