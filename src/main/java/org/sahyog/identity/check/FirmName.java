package org.sahyog.identity.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A firm's name, and the form of it in which two spellings of one firm come close (pg_trgm measures how close). */
public record FirmName(String value) {

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern ADDRESSED =
            Pattern.compile("^(m\\s*/\\s*s|messrs|मैसर्स|मेसर्स)(?![\\p{L}\\p{M}\\p{N}])");
    private static final Pattern AND = Pattern.compile("[&+]");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`]");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Set<String> LEGAL_FORMS = Set.of(
            "pvt",
            "private",
            "ltd",
            "limited",
            "llp",
            "opc",
            "plc",
            "p",
            "प्राइवेट",
            "प्रा",
            "लिमिटेड",
            "लि",
            "एलएलपी");
    private static final Map<String, String> SAME = Map.of(
            "और", "and", "एवं", "and", "एण्ड", "and", "एंड", "and", "company", "co", "brothers", "bros", "son", "sons");

    public FirmName {
        value = SPACES.matcher(Normalizer.normalize(value, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /** Lower case, without M/s and legal form, one writing of "and"; empty when the name holds no letter or digit. */
    public String similarityKey() {
        String name = Normalizer.normalize(value, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        name = INVISIBLE.matcher(name).replaceAll("").strip();
        name = ADDRESSED.matcher(name).replaceFirst("");
        name = AND.matcher(APOSTROPHES.matcher(name).replaceAll("")).replaceAll(" and ");
        List<String> words = Arrays.stream(NOT_A_WORD.split(name))
                .filter(word -> !word.isEmpty())
                .map(word -> SAME.getOrDefault(word, word))
                .toList();
        return String.join(" ", joinInitials(withoutLegalForm(words)));
    }

    private static List<String> withoutLegalForm(List<String> words) {
        int end = words.size();
        while (end > 1 && LEGAL_FORMS.contains(words.get(end - 1))) {
            end--;
        }
        return words.subList(0, end);
    }

    /** "S. K. Industries" is "SK Industries". */
    private static List<String> joinInitials(List<String> words) {
        List<String> joined = new ArrayList<>();
        boolean afterInitial = false;
        for (String word : words) {
            boolean initial = word.length() == 1;
            if (initial && afterInitial) {
                joined.set(joined.size() - 1, joined.get(joined.size() - 1) + word);
            } else {
                joined.add(word);
            }
            afterInitial = initial;
        }
        return joined;
    }

    @Override
    public String toString() {
        return value;
    }
}
