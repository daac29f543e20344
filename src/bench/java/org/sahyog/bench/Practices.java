package org.sahyog.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sahyog.reference.Table;
import org.sahyog.reference.word.WordForms;

/** The words of the practices of a town, as {@code practices.sql} picks them, and what is asked of them. */
final class Practices {
    private static final int WORDS = 3000;
    private static final int QUESTIONS = 500;
    private static final String[] SYLLABLES = "ka ri to mel su na pi da vor lek ha bin gu sha tan je".split(" ");
    private static final List<String> ALL = words();

    private Practices() {}

    /** Those of the trades, in three languages, and as many that are made up as are wanting; common and rare by chance. */
    private static List<String> words() {
        Random random = new Random(1);
        Set<String> words = Stream.of("trade-words.csv", "practice-words.csv")
                .flatMap(name -> new Table(name).rows().stream())
                .flatMap(row -> Stream.of(row.getField("words").split(" ")))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        while (words.size() < WORDS) {
            words.add(IntStream.range(0, 2 + random.nextInt(3))
                    .mapToObj(nth -> SYLLABLES[random.nextInt(SYLLABLES.length)])
                    .collect(Collectors.joining()));
        }
        List<String> all = new ArrayList<>(words);
        Collections.shuffle(all, random);
        return all.subList(0, WORDS);
    }

    /** As rows of SQL: the word, by what it is found, and the same for a title; each with % for its place. */
    static String rows() {
        return IntStream.range(0, WORDS).mapToObj(Practices::row).collect(Collectors.joining(",\n"));
    }

    private static String row(int nth) {
        WordForms forms = WordForms.of(ALL.get(nth));
        List<String> found = Stream.of(
                        Stream.of("=" + forms.word()),
                        forms.sounds().stream().map(sound -> "~" + sound),
                        Stream.ofNullable(forms.thing()).map(thing -> "#" + thing))
                .flatMap(each -> each)
                .toList();
        return "(" + (nth + 1) + ", '" + ALL.get(nth) + "', " + placed("", found) + ", " + placed("^", found) + ")";
    }

    private static String placed(String sign, List<String> found) {
        return found.stream().map(each -> "''" + sign + each + "'':1%").collect(Collectors.joining(" ", "'", "'"));
    }

    /** One to three words, every fourth question with a slip. */
    static String question(Random random) {
        Random those = new Random(random.nextInt(QUESTIONS));
        int words = 1 + Math.max(0, those.nextInt(5) - 1) / 2;
        String asked = IntStream.range(0, words).mapToObj(nth -> pick(those)).collect(Collectors.joining(" "));
        String slipped =
                those.nextInt(4) == 0 && asked.length() > 5 ? asked.substring(0, 2) + asked.substring(3) : asked;
        return URLEncoder.encode(slipped, StandardCharsets.UTF_8);
    }

    private static String pick(Random random) {
        double rank = Math.exp(Math.log(30) + random.nextDouble() * Math.log(101)) - 30;
        return ALL.get(Math.min(WORDS - 1, (int) rank));
    }
}
