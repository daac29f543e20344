package org.sahyog.practice.word;

import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sahyog.reference.word.WordForms;

/** What somebody looks for, and in which ways each word of it is found among what she sees. */
public final class Question {
    /** Of so many practices the best are chosen; where more have all words, of those that have them in the strongest place and are newest. */
    public static final int LOOKED_AT = 200;

    private static final List<String> ANYWHERE = List.of("");

    /** PostgreSQL's rank of one word that stands in one place. */
    private static final double RANK_OF_ONE = 6 / (Math.PI * Math.PI);

    private static final double BEST = 1000;

    final List<WordForms> asked;
    final List<Alternative> alternatives;
    private final int practices;
    private final Map<Integer, List<Alternative>> byWord;

    Question(List<WordForms> asked, List<Alternative> alternatives, int practices) {
        this.asked = asked;
        this.alternatives = alternatives;
        this.practices = practices;
        this.byWord = alternatives.stream().collect(Collectors.groupingBy(Alternative::nth));
    }

    /** Why a practice is found that has these texts, and so many points of PostgreSQL. */
    public PracticeMatchView match(int score, List<PlacedText> texts) {
        return new Matching(this).of(score, texts);
    }

    private List<Alternative> ways(int nth) {
        return byWord.getOrDefault(nth, List.of());
    }

    /** For each alternative the word that it is for. */
    public Integer[] numbers() {
        return each(Alternative::nth).toArray(Integer[]::new);
    }

    public String[] lexemes() {
        return each(one -> quoted("", one)).toArray(String[]::new);
    }

    /** For each alternative how much a practice gets that has it in its title: together 1000 where all words are there as they stand. */
    public Double[] weights() {
        double all = byWord.keySet().stream().mapToDouble(this::rareness).sum();
        return each(one -> BEST * one.sureness() * rareness(one.nth()) / all / RANK_OF_ONE)
                .toArray(Double[]::new);
    }

    private <T> List<T> each(Function<Alternative, T> part) {
        return alternatives.stream().map(part).toList();
    }

    /** A word that few have tells more than one that all have. */
    private double rareness(int nth) {
        return Math.log(1 + (practices + 1.0) / (howMany(nth) + 0.5));
    }

    private int howMany(int nth) {
        return Math.min(
                practices, ways(nth).stream().mapToInt(Alternative::practices).sum());
    }

    /** Queries of {@code tsquery}, one after the other until enough is found, the strongest first; none where nothing has any of the words. */
    public List<String> stages(Year now) {
        if (alternatives.isEmpty()) {
            return List.of();
        }
        List<Integer> rarestFirst = byWord.keySet().stream()
                .sorted(Comparator.comparingInt(this::howMany))
                .toList();
        if (rarestFirst.stream().mapToInt(this::howMany).sum() <= LOOKED_AT) {
            return List.of(joined(" | ", ANYWHERE, rarestFirst));
        }
        List<String> recent = List.of(WordIndex.YEAR + now, WordIndex.YEAR + now.minusYears(1));
        List<String> stages = new ArrayList<>();
        stages.add(joined(" & ", recent, rarestFirst));
        stages.add(joined(" & ", List.of(WordIndex.STRONG), rarestFirst));
        stages.add(joined(" & ", ANYWHERE, rarestFirst));
        for (int words = rarestFirst.size() - 1; words > 0; words--) {
            stages.add(joined(" & ", ANYWHERE, rarestFirst.subList(0, words)));
        }
        return stages;
    }

    /** For each stage what the stages before it have found. */
    public static List<String> before(List<String> stages) {
        return IntStream.range(0, stages.size())
                .mapToObj(nth -> stages.subList(0, nth).stream().collect(Collectors.joining(") | (", "(", ")")))
                .map(found -> found.equals("()") ? "" : found)
                .toList();
    }

    private String joined(String operator, List<String> places, List<Integer> words) {
        return words.stream().map(nth -> anyOf(places, nth)).collect(Collectors.joining(operator));
    }

    /** What stands there as it was written sounds so too: it need not be asked for, unless it has no sound. */
    private String anyOf(List<String> places, int nth) {
        boolean sounds = !asked.get(nth).sounds().isEmpty();
        return ways(nth).stream()
                .filter(one -> !sounds || one.match() != WordMatch.EXACT)
                .flatMap(one -> places.stream().map(place -> quoted(place, one)))
                .collect(Collectors.joining(" | ", "(", ")"));
    }

    /** Letters, marks and digits only, after their signs: nothing that {@code tsquery} would read otherwise. */
    private static String quoted(String place, Alternative one) {
        return "'" + place + one.lexeme() + "'";
    }
}
