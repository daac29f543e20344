package org.sahyog.cluster.firmsheet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words without what does not matter when people compare them: case, blanks, punctuation. Signs of Indian scripts stay. */
final class Folded {

    private static final Pattern NOTHING = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern REMARK = Pattern.compile("\\([^)]*\\)");
    private static final Pattern LEGAL_FORM = Pattern.compile(
            "\\b(?:m/s|messrs|private|pvt|limited|ltd|llp|co|company)(?![\\p{L}\\p{M}])\\.?", Pattern.CASE_INSENSITIVE);

    private Folded() {}

    static String of(String text) {
        String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return NOTHING.matcher(compatible.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** "Phone (10 digits) *" is "phone". */
    static String title(String title) {
        String plain = of(REMARK.matcher(title).replaceAll(" "));
        return plain.isEmpty() ? of(title) : plain;
    }

    /** "M/s. Gupta Brass Pvt. Ltd." is "guptabrass". */
    static String firmName(String name) {
        String plain = of(LEGAL_FORM.matcher(name).replaceAll(" "));
        return plain.isEmpty() ? of(name) : plain;
    }
}
