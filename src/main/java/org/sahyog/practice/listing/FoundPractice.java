package org.sahyog.practice.listing;

import java.util.List;
import java.util.stream.Stream;
import org.sahyog.practice.word.PlacedText;
import org.sahyog.practice.word.PracticePlace;
import org.sahyog.practice.word.Question;
import org.sahyog.shared.markdown.Markdown;

/** One that a question found, with all texts in which its words may stand. */
record FoundPractice(PracticeListItem item, int score, List<Texts> texts) {
    record Texts(String language, String title, String problem, String solution, String result, String conditions) {
        Stream<PlacedText> placed() {
            return Stream.of(
                    new PlacedText(PracticePlace.TITLE, language, title),
                    markdown(PracticePlace.PROBLEM, problem),
                    markdown(PracticePlace.SOLUTION, solution),
                    markdown(PracticePlace.RESULT, result),
                    markdown(PracticePlace.CONDITIONS, conditions));
        }

        private PlacedText markdown(PracticePlace place, String text) {
            return new PlacedText(place, language, Markdown.plain(text));
        }
    }

    PracticeListItem by(Question question) {
        List<PlacedText> placed = Stream.of(
                        texts.stream().flatMap(Texts::placed),
                        item.products().stream().map(name -> new PlacedText(PracticePlace.PRODUCT, null, name)),
                        item.themes().stream()
                                .flatMap(theme -> Stream.of(theme.nameEn(), theme.nameHi()))
                                .map(name -> new PlacedText(PracticePlace.THEME, null, name)))
                .flatMap(each -> each)
                .toList();
        return item.found(question.match(score, placed));
    }

    List<?> key() {
        return List.of(score, item.listedAt(), item.id());
    }
}
