package org.sahyog.identity.keycloak;

import java.util.Locale;
import org.sahyog.shared.request.Sentences;
import org.sahyog.shared.request.Wording;

/** Keycloak does not take an account as it is, and will not at the next try: the person has to know. */
public final class AccountRefused extends RuntimeException {
    /** Kept in the column `keycloak_refusal`. */
    public enum Reason {
        EMAIL_TAKEN,
        USERNAME_TAKEN,
        VALUE_REFUSED,
        ACCOUNT_GONE,
        /** The provisioner has no right over this account: a platform admin's. */
        OUT_OF_REACH;

        private static final Sentences TEXTS = new Sentences("texts.account");

        public Wording inWords() {
            return TEXTS.wording(name());
        }

        static Reason of(int status, String answer) {
            return switch (status) {
                case 403 -> OUT_OF_REACH;
                case 404 -> ACCOUNT_GONE;
                case 409 -> answer.toLowerCase(Locale.ROOT).contains("email") ? EMAIL_TAKEN : USERNAME_TAKEN;
                default -> VALUE_REFUSED;
            };
        }
    }

    private final Reason reason;

    AccountRefused(int status, String answer) {
        super(answer, null, false, false);
        reason = Reason.of(status, answer);
    }

    public Reason reason() {
        return reason;
    }
}
