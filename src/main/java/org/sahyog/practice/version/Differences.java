package org.sahyog.practice.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sahyog.practice.MeasuredBenefit;
import org.sahyog.practice.view.PracticeThemeView;
import org.sahyog.shared.file.FileView;

/** What is different between two versions, field by field, in the order in which people read them. */
final class Differences {
    private final List<FieldDifference> fields = new ArrayList<>();

    private Differences() {}

    static VersionDifferencesView between(PracticeVersionView from, PracticeVersionView to) {
        Differences differences = new Differences();
        differences.compare(from, to);
        return new VersionDifferencesView(from.number(), to.number(), List.copyOf(differences.fields));
    }

    private void compare(PracticeVersionView from, PracticeVersionView to) {
        value("kind", from.kind(), to.kind());
        value("title", from.title(), to.title());
        value("language", from.language(), to.language());
        text("problem", from.problem(), to.problem());
        text("solution", from.solution(), to.solution());
        text("result", from.result(), to.result());
        text("conditions", from.conditions(), to.conditions());
        value("benefit", said(from.benefit()), said(to.benefit()));
        value("costPaise", from.costPaise(), to.costPaise());
        value("daysToAdopt", from.daysToAdopt(), to.daysToAdopt());
        value("products", String.join(", ", from.products()), String.join(", ", to.products()));
        value("themes", themes(from), themes(to));
        files(from.attachments(), to.attachments());
    }

    private void value(String field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            fields.add(new FieldDifference(field, shown(before), shown(after), List.of()));
        }
    }

    private void text(String field, String before, String after) {
        if (!before.equals(after)) {
            fields.add(new FieldDifference(field, shown(before), shown(after), WordDifference.between(before, after)));
        }
    }

    /** Another one may bear the same name. */
    private void files(List<FileView> before, List<FileView> after) {
        if (!before.equals(after)) {
            fields.add(new FieldDifference("attachments", shown(names(before)), shown(names(after)), List.of()));
        }
    }

    private static @Nullable String shown(@Nullable Object value) {
        return value == null || value.toString().isEmpty() ? null : value.toString();
    }

    private static @Nullable String said(@Nullable MeasuredBenefit benefit) {
        return benefit == null
                ? null
                : benefit.indicator() + ": " + benefit.before().toPlainString() + " → "
                        + benefit.after().toPlainString() + " " + benefit.unit();
    }

    private static String themes(PracticeVersionView version) {
        return version.themes().stream().map(PracticeThemeView::nameEn).collect(Collectors.joining(", "));
    }

    private static String names(List<FileView> files) {
        return files.stream().map(FileView::name).collect(Collectors.joining(", "));
    }
}
