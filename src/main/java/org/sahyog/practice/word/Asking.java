package org.sahyog.practice.word;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sahyog.reference.word.SmallWords;
import org.sahyog.reference.word.WordForms;

/**
 * The words that somebody asks, before it is known what they find: first their own sounds and things are looked up among the words of what
 * she sees, then, for words that are nowhere, what is like them.
 */
public final class Asking {
    private static final int MOST_WORDS = 8;

    /** Of a shorter sound too many words have it. */
    private static final int CLEAR = 4;

    private final List<WordForms> words;
    private final List<Form> forms;

    private Asking(List<WordForms> words) {
        this.words = words;
        this.forms = IntStream.range(0, words.size())
                .boxed()
                .flatMap(nth -> forms(nth, words.get(nth)))
                .toList();
    }

    /** A sound or a thing of one of the words. */
    public record Form(int nth, String lexeme) {}

    /** What there is of it, in how many practices that she sees; without a number the practices themselves. */
    public record Known(int nth, String lexeme, WordMatch match, double likeness, int practices) {}

    /** The words of it that say something; all where none does. */
    public static Asking of(String text) {
        List<WordForms> all =
                WordForms.in(text).distinct().limit(MOST_WORDS * 4L).toList();
        List<WordForms> telling =
                all.stream().filter(word -> !SmallWords.contains(word.word())).toList();
        return new Asking(
                (telling.isEmpty() ? all : telling).stream().limit(MOST_WORDS).toList());
    }

    /** There is no word in it: nothing is asked. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    List<WordForms> words() {
        return words;
    }

    public List<Form> forms() {
        return Stream.concat(Stream.of(new Form(-1, "")), forms.stream()).toList();
    }

    /** Of words that are nowhere as they were asked. */
    public List<Form> missing(List<Known> same) {
        Set<Integer> found = same.stream()
                .filter(known -> known.match != WordMatch.BEGINNING)
                .map(Known::nth)
                .collect(Collectors.toSet());
        return forms.stream().filter(form -> !found.contains(form.nth)).toList();
    }

    /** A {@code tsquery} for what has all of the words in its title or products; empty where they have no sound. */
    public String inStrongPlace() {
        return forms.stream().collect(Collectors.groupingBy(Form::nth)).values().stream()
                .map(alike -> alike.stream()
                        .map(form -> "'" + WordIndex.STRONG + form.lexeme + "'")
                        .collect(Collectors.joining(" | ", "(", ")")))
                .collect(Collectors.joining(" & "));
    }

    public Question question(List<Known> same, List<Known> alike) {
        int practices = same.stream()
                .filter(known -> known.nth < 0)
                .mapToInt(Known::practices)
                .findFirst()
                .orElse(0);
        List<Alternative> known = Stream.concat(same.stream(), alike.stream().filter(this::isSlip))
                .filter(each -> each.nth >= 0)
                .map(Asking::alternative)
                .toList();
        Set<Integer> found = known.stream().map(Alternative::nth).collect(Collectors.toSet());
        Stream<Alternative> asWritten = IntStream.range(0, words.size())
                .filter(nth -> found.contains(nth) || words.get(nth).sounds().isEmpty())
                .mapToObj(nth -> new Alternative(
                        nth, WordIndex.WORD + words.get(nth).word(), WordMatch.EXACT, WordMatch.EXACT.sureness, 0));
        return new Question(words, Stream.concat(known.stream(), asWritten).toList(), practices);
    }

    private static Stream<Form> forms(int nth, WordForms word) {
        return Stream.concat(
                        word.sounds().stream().map(sound -> WordIndex.SOUND + sound),
                        Stream.ofNullable(word.thing()).map(thing -> WordIndex.THING + thing))
                .map(lexeme -> new Form(nth, lexeme));
    }

    private boolean isSlip(Known known) {
        return words.get(known.nth).sounds().stream()
                .anyMatch(sound -> Slip.isBetween(sound, known.lexeme.substring(1)));
    }

    private static Alternative alternative(Known known) {
        return new Alternative(known.nth, known.lexeme, known.match, sureness(known), known.practices);
    }

    private static double sureness(Known known) {
        int length = known.lexeme.length() - 1;
        double clarity = length >= CLEAR ? 1 : length == CLEAR - 1 ? 0.9 : 0.6;
        return switch (known.match) {
            case SOUND -> known.match.sureness * clarity;
            case SLIP -> known.match.sureness * (1 + known.likeness) / 2;
            default -> known.match.sureness;
        };
    }
}
