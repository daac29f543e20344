package org.sahyog.notification.delivery.gateway;

import org.jspecify.annotations.Nullable;

/**
 * A text that fits into three SMS with its link at the end. One letter outside of the GSM alphabet makes all of it UCS-2: 67 units in each
 * part of a long message instead of 153.
 */
final class ShortText {
    private static final int PARTS = 3;
    private static final int NAME = 32;
    private static final int UCS2_PART = 67;
    private static final int GSM_PART = 153;
    private static final String GSM =
            "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    private ShortText() {}

    /** {@code text} cut at a word where it is too long; the link is always whole. */
    static String of(String text, String link) {
        String plain = text.replace('“', '"').replace('”', '"').replace('’', '\'');
        int room = limit(plain) - link.length() - 1;
        return (plain.length() <= room ? plain : cut(plain, limit("…") - link.length() - 2) + "…") + " " + link;
    }

    /** Names give way, so that the time to answer by stays. */
    static String name(@Nullable String name) {
        if (name == null || name.length() <= NAME) {
            return name == null ? "" : name;
        }
        return cut(name, NAME - 1) + "…";
    }

    private static int limit(String text) {
        boolean gsm = text.chars().allMatch(letter -> GSM.indexOf(letter) >= 0);
        return PARTS * (gsm ? GSM_PART : UCS2_PART);
    }

    private static String cut(String text, int most) {
        if (most <= 0) {
            return "";
        }
        String start = text.substring(0, Math.min(most, text.length()));
        int word = start.lastIndexOf(' ');
        return word > most / 2 ? start.substring(0, word) : start;
    }
}
