package org.sahyog.practice.comparison;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sahyog.practice.MeasuredBenefit;
import org.sahyog.shared.export.Amount;
import org.sahyog.shared.export.CsvTable;
import org.sahyog.shared.export.Table;
import org.sahyog.shared.markdown.Markdown;

/** The comparison for a spreadsheet, a row for each practice. */
final class ComparisonTable {
    private static final List<String> TITLES = List.of(
            "title",
            "organisation",
            "cluster",
            "kind",
            "themes",
            "products",
            "problem",
            "solution",
            "result",
            "indicator",
            "before",
            "after",
            "unit",
            "cost",
            "days",
            "conditions",
            "adopted",
            "abandoned");

    private final ComparisonWords words;
    private final Table table = new CsvTable();

    private ComparisonTable(ComparisonWords words) {
        this.words = words;
    }

    static byte[] of(List<ComparedPracticeView> practices, ComparisonWords words) {
        ComparisonTable comparison = new ComparisonTable(words);
        comparison.table.titles(TITLES.stream().map(each -> words.say(each)).toList());
        practices.forEach(comparison::add);
        return comparison.table.end();
    }

    private void add(ComparedPracticeView practice) {
        List<@Nullable Object> cells = new ArrayList<>(List.of(
                practice.title(),
                practice.organisationName(),
                practice.clusterName(),
                words.kind(practice),
                words.themes(practice),
                String.join(", ", practice.products()),
                Markdown.plain(practice.problem()),
                Markdown.plain(practice.solution()),
                Markdown.plain(practice.result())));
        cells.addAll(benefit(practice.benefit()));
        cells.add(cost(practice.costPaise()));
        cells.add(days(practice.daysToAdopt()));
        cells.add(Markdown.plain(practice.conditions()));
        cells.add((long) practice.figures().adopted());
        cells.add((long) practice.figures().abandoned());
        table.row(cells);
    }

    private static List<Object> benefit(@Nullable MeasuredBenefit benefit) {
        return benefit == null
                ? List.of("", "", "", "")
                : List.of(
                        benefit.indicator(), new Amount(benefit.before()), new Amount(benefit.after()), benefit.unit());
    }

    private static @Nullable Amount cost(@Nullable Long paise) {
        return paise == null ? null : Amount.of(paise, "INR");
    }

    private static @Nullable Long days(@Nullable Integer days) {
        return days == null ? null : Long.valueOf(days);
    }
}
