package org.sahyog.identity.keycloak;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sahyog.shared.request.Sentences;
import org.sahyog.shared.request.Wording;

/** Keycloak refuses this password, by one of the rules of its realm. */
public final class PasswordRefused extends RuntimeException {
    private static final Sentences RULES = new Sentences("texts.account");
    private static final String USED_BEFORE = "invalidPasswordHistoryMessage";
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final String rule;

    /** {@code rule}: the key of Keycloak's own text; {@code why}: that text, which holds the rule's number. */
    PasswordRefused(String rule, String why) {
        super(why, null, false, false);
        this.rule = rule;
    }

    /** It is the account's password already, or was one of the last. */
    public boolean usedBefore() {
        return rule.equals(USED_BEFORE);
    }

    public Wording inWords() {
        Matcher number = NUMBER.matcher(getMessage());
        return RULES.wording(RULES.has(rule) ? rule : "password", number.find() ? number.group() : "");
    }
}
