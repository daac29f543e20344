package org.sahyog.workshop.framework;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.export.Amount;
import org.sahyog.shared.export.CsvTable;
import org.sahyog.shared.export.Table;
import org.sahyog.shared.request.Sentences;

/** The framework for a spreadsheet, a row for each finding. */
final class FrameworkTable {
    private static final Sentences WORDS = new Sentences("texts.framework");
    private static final List<String> TITLES = List.of(
            "theme",
            "cluster",
            "organisation",
            "group",
            "kind",
            "title",
            "problem",
            "solution",
            "result",
            "cost",
            "days",
            "conditions",
            "became");

    private FrameworkTable() {}

    static byte[] of(FrameworkView framework, Locale language) {
        Table table = new CsvTable();
        table.titles(TITLES.stream().map(each -> WORDS.text(each, language)).toList());
        framework.themes().forEach(theme -> theme.findings().forEach(each -> table.row(cells(each, language))));
        return table.end();
    }

    private static List<@Nullable Object> cells(FindingView finding, Locale language) {
        return Arrays.asList(
                finding.theme(),
                finding.fromClusterName(),
                finding.organisationName(),
                finding.groupName(),
                WORDS.text(finding.kind().name(), language),
                finding.title(),
                finding.problem(),
                finding.solution(),
                finding.result(),
                finding.costPaise() == null ? null : Amount.of(finding.costPaise(), "INR"),
                finding.daysToAdopt() == null ? null : Long.valueOf(finding.daysToAdopt()),
                finding.conditions(),
                finding.outcome() == null
                        ? ""
                        : WORDS.text("became." + finding.outcome().kind(), language));
    }
}
