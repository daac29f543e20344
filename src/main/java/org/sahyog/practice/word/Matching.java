package org.sahyog.practice.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sahyog.reference.word.WordForms;

/** Where the words of a question stand in the texts of a practice that it found. */
final class Matching {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final int HIGHLIGHTS = 3;

    private final Question question;
    private final Map<String, List<Alternative>> byLexeme;

    Matching(Question question) {
        this.question = question;
        this.byLexeme = question.alternatives.stream().collect(Collectors.groupingBy(Alternative::lexeme));
    }

    /** A word of a text that one of those asked is found by. */
    private record Hit(PlacedText in, int start, int end, int nth, WordMatch match, double sureness) {
        double worth() {
            return sureness * in.place().worth;
        }

        FoundWordView view(WordForms asked) {
            return new FoundWordView(asked.word(), in.text().substring(start, end), match, in.place(), in.language());
        }
    }

    PracticeMatchView of(int score, List<PlacedText> texts) {
        List<List<Hit>> hits = texts.stream().map(this::hits).toList();
        Map<Integer, Hit> best = new HashMap<>();
        hits.stream().flatMap(List::stream).forEach(hit -> best.merge(hit.nth, hit, Matching::better));
        List<FoundWordView> because = best.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> each.getValue().view(question.asked.get(each.getKey())))
                .toList();
        List<HighlightView> highlights = hits.stream()
                .filter(those -> !those.isEmpty())
                .sorted(Comparator.comparingDouble(Matching::worth).reversed())
                .limit(HIGHLIGHTS)
                .map(Matching::highlight)
                .toList();
        return new PracticeMatchView(score, because, highlights);
    }

    private static Hit better(Hit one, Hit other) {
        return other.worth() > one.worth() ? other : one;
    }

    private static double worth(List<Hit> hits) {
        Map<Integer, Double> best = new HashMap<>();
        hits.forEach(hit -> best.merge(hit.nth, hit.worth(), Math::max));
        return best.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private List<Hit> hits(PlacedText text) {
        return WORD.matcher(text.text())
                .results()
                .flatMap(word -> hits(text, word).stream())
                .toList();
    }

    private List<Hit> hits(PlacedText text, MatchResult word) {
        WordForms forms = WordForms.of(word.group());
        Map<Integer, Hit> found = new HashMap<>();
        lexemes(forms)
                .flatMap(lexeme -> byLexeme.getOrDefault(lexeme, List.of()).stream())
                .map(one -> hit(text, word, forms, one))
                .forEach(hit -> found.merge(hit.nth, hit, Matching::better));
        return List.copyOf(found.values());
    }

    private static Stream<String> lexemes(WordForms word) {
        Stream<String> same = Stream.concat(
                Stream.of(WordIndex.WORD + word.word()), word.sounds().stream().map(sound -> WordIndex.SOUND + sound));
        return word.thing() == null ? same : Stream.concat(same, Stream.of(WordIndex.THING + word.thing()));
    }

    /** What sounds alike may be the same word in another form. */
    private Hit hit(PlacedText text, MatchResult word, WordForms forms, Alternative one) {
        boolean form = one.match() == WordMatch.SOUND
                && forms.stem().equals(question.asked.get(one.nth()).stem());
        WordMatch match = form ? WordMatch.FORM : one.match();
        return new Hit(text, word.start(), word.end(), one.nth(), match, form ? match.sureness : one.sureness());
    }

    private static HighlightView highlight(List<Hit> hits) {
        PlacedText in = hits.get(0).in;
        Excerpt excerpt = Excerpt.around(in.text(), hits.get(0).start);
        List<MarkedPiece> pieces = new ArrayList<>();
        int at = excerpt.start();
        for (Hit hit : hits) {
            if (hit.start >= at && hit.end <= excerpt.end()) {
                add(pieces, in.text().substring(at, hit.start), false);
                add(pieces, in.text().substring(hit.start, hit.end), true);
                at = hit.end;
            }
        }
        add(pieces, in.text().substring(at, excerpt.end()), false);
        return new HighlightView(in.place(), in.language(), excerpt.withDots(pieces));
    }

    private static void add(List<MarkedPiece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new MarkedPiece(text, marked));
        }
    }

    /** What is shown of a long text: from a blank to a blank. */
    private record Excerpt(int start, int end, boolean cutBefore, boolean cutAfter) {
        private static final int BEFORE = 60;
        private static final int LENGTH = 200;

        static Excerpt around(String text, int hit) {
            int from = Math.max(0, hit - BEFORE);
            int start = from == 0 ? 0 : Math.min(hit, blank(text, from) + 1);
            int until = Math.min(text.length(), start + LENGTH);
            int end = until == text.length() ? until : Math.max(text.lastIndexOf(' ', until), wordEnd(text, hit));
            return new Excerpt(start, end, start > 0, end < text.length());
        }

        private static int blank(String text, int from) {
            int blank = text.indexOf(' ', from);
            return blank < 0 ? text.length() : blank;
        }

        private static int wordEnd(String text, int hit) {
            return IntStream.range(hit, text.length())
                    .filter(at -> text.charAt(at) == ' ')
                    .findFirst()
                    .orElse(text.length());
        }

        List<MarkedPiece> withDots(List<MarkedPiece> pieces) {
            List<MarkedPiece> all = new ArrayList<>(pieces);
            if (cutBefore) {
                all.add(0, new MarkedPiece("… ", false));
            }
            if (cutAfter) {
                all.add(new MarkedPiece(" …", false));
            }
            return List.copyOf(all);
        }
    }
}
