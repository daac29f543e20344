package org.sahyog.practice.comparison;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.sahyog.practice.MeasuredBenefit;
import org.sahyog.reference.money.MoneyInWords;
import org.sahyog.shared.markdown.Markdown;
import org.sahyog.shared.paper.Pdf;

/** The comparison to print: three practices beside each other on a sheet that lies, as many sheets as it takes. */
final class ComparisonPaper {
    static final int BESIDE = 3;

    private final List<ComparedPracticeView> practices;
    private final ComparisonWords words;
    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    private ComparisonPaper(List<ComparedPracticeView> practices, ComparisonWords words) {
        this.practices = practices;
        this.words = words;
    }

    static byte[] of(List<ComparedPracticeView> practices, ComparisonWords words) {
        return new ComparisonPaper(practices, words).print();
    }

    private byte[] print() {
        try (Pdf pdf = new Pdf(facts(), Pdf.A4_HEIGHT, Pdf.A4_WIDTH, file)) {
            for (int first = 0; first < practices.size(); first += BESIDE) {
                print(pdf, practices.subList(first, Math.min(first + BESIDE, practices.size())));
            }
        }
        return file.toByteArray();
    }

    /** Made when the newest of them was published. */
    private Pdf.Facts facts() {
        Instant made = practices.stream()
                .map(ComparedPracticeView::publishedAt)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new Pdf.Facts(words.say("comparison"), words.language(), made, practices.toString() + words);
    }

    private void print(Pdf pdf, List<ComparedPracticeView> beside) {
        ComparisonGrid grid = new ComparisonGrid(pdf, words, all(beside, ComparedPracticeView::title));
        row(grid, "organisation", beside, ComparedPracticeView::organisationName);
        row(grid, "cluster", beside, ComparedPracticeView::clusterName);
        row(grid, "kind", beside, words::kind);
        row(grid, "themes", beside, words::themes);
        row(grid, "products", beside, practice -> String.join(", ", practice.products()));
        row(grid, "problem", beside, practice -> Markdown.plain(practice.problem()));
        row(grid, "solution", beside, practice -> Markdown.plain(practice.solution()));
        row(grid, "result", beside, practice -> Markdown.plain(practice.result()));
        row(grid, "indicator", beside, this::benefit);
        row(grid, "price", beside, ComparisonPaper::cost);
        row(grid, "days", beside, ComparisonPaper::days);
        row(grid, "conditions", beside, practice -> Markdown.plain(practice.conditions()));
        row(
                grid,
                "adopted",
                beside,
                practice -> String.valueOf(practice.figures().adopted()));
        row(
                grid,
                "abandoned",
                beside,
                practice -> String.valueOf(practice.figures().abandoned()));
    }

    private void row(
            ComparisonGrid grid,
            String name,
            List<ComparedPracticeView> beside,
            Function<ComparedPracticeView, String> cell) {
        grid.row(words.say(name), all(beside, cell));
    }

    private static List<String> all(List<ComparedPracticeView> beside, Function<ComparedPracticeView, String> cell) {
        return beside.stream().map(cell).toList();
    }

    private String benefit(ComparedPracticeView practice) {
        MeasuredBenefit benefit = practice.benefit();
        return benefit == null
                ? ""
                : words.say(
                        "benefit",
                        benefit.indicator(),
                        benefit.before().toPlainString(),
                        benefit.after().toPlainString(),
                        benefit.unit());
    }

    private static String cost(ComparedPracticeView practice) {
        return practice.costPaise() == null ? "" : MoneyInWords.of(practice.costPaise(), "INR");
    }

    private static String days(ComparedPracticeView practice) {
        return practice.daysToAdopt() == null ? "" : String.valueOf(practice.daysToAdopt());
    }
}
