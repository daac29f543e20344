package org.sahyog.reference.money;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.sahyog.reference.Label;
import org.sahyog.reference.Table;
import org.sahyog.shared.request.Sentences;

/** An amount as receipts spell it, in lakh and crore: “Rupees one lakh five thousand and fifty paise only”, “एक लाख पाँच हज़ार रुपये पचास पैसे मात्र”. */
public final class MoneySpelled {
    private static final Sentences TEXTS = new Sentences("texts.money");
    private static final List<Label> BELOW_HUNDRED =
            new Table("numbers.csv").rows().stream().map(Label::of).toList();
    private static final long THOUSAND = 1_000;
    private static final long LAKH = 100_000;
    private static final long CRORE = 10_000_000;

    private final Locale language;

    private MoneySpelled(Locale language) {
        this.language = language;
    }

    /** {@code minor}: in minor units, paise; not below zero. */
    public static String of(long minor, String currency, Locale language) {
        if (minor < 0) {
            throw new IllegalArgumentException("Below zero: " + minor);
        }
        MoneySpelled spelled = new MoneySpelled(language);
        return currency.equals("INR") ? spelled.rupees(minor) : spelled.other(minor, currency);
    }

    private String rupees(long paise) {
        long whole = paise / 100;
        int parts = (int) (paise % 100);
        if (parts == 0) {
            return whole == 1 ? say("rupees.one") : say("rupees", number(whole));
        }
        return say(whole == 0 ? "paise" : "rupees.and.paise", number(whole), number(parts));
    }

    /** Parts of other units have names of their own: they stay figures, 50/100. */
    private String other(long minor, String currency) {
        int digits = Currency.getInstance(currency).getDefaultFractionDigits();
        long unit = BigInteger.TEN.pow(digits).longValueExact();
        String parts = minor % unit + "/" + unit;
        return say(minor % unit == 0 ? "other" : "other.and.parts", number(minor / unit), parts, currency);
    }

    private String number(long number) {
        if (number == 0) {
            return below(0);
        }
        List<String> words = new ArrayList<>();
        add(words, "crore", number / CRORE);
        add(words, "lakh", number % CRORE / LAKH);
        add(words, "thousand", number % LAKH / THOUSAND);
        add(words, "hundred", number % THOUSAND / 100);
        if (number % 100 > 0) {
            words.add(below((int) (number % 100)));
        }
        return String.join(" ", words);
    }

    /** Of crores there may be thousands. */
    private void add(List<String> words, String scale, long count) {
        if (count > 0) {
            words.add(say(scale, number(count)));
        }
    }

    private String below(int hundred) {
        Label label = BELOW_HUNDRED.get(hundred);
        return language.getLanguage().equals("hi") ? label.hi() : label.en();
    }

    private String say(String key, Object... arguments) {
        return TEXTS.text(key, language, arguments);
    }
}
