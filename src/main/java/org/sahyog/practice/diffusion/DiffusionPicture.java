package org.sahyog.practice.diffusion;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.request.Sentences;

/** How a practice spread, as an SVG for a phone: 360 units wide, in the reader's language, nothing in it runs or is fetched. */
record DiffusionPicture(DiffusionView diffusion, Locale language) {
    private static final int LEFT = 40;
    private static final int RIGHT = 346;
    private static final int TOP = 34;
    private static final int BOTTOM = 190;

    private static final Sentences TEXTS = new Sentences("texts.practice");
    private static final int MOST_LINES = 4;
    private static final int POINTS_A_MONTH = 4;

    /** A line across, or a month below: where, and what is written there. */
    record Mark(String place, String text, String anchor) {}

    @CheckedTemplate(basePath = "practice")
    static class Templates {
        static native TemplateInstance diffusion(DiffusionPicture picture);
    }

    String svg() {
        return Templates.diffusion(this).render();
    }

    public String tag() {
        return language.getLanguage();
    }

    public String text(String key) {
        return TEXTS.text("diffusion." + key, language);
    }

    public boolean isEmpty() {
        return diffusion.months().isEmpty();
    }

    /** What the picture shows, for who does not see it. */
    public String told() {
        return TEXTS.text(
                "diffusion.told",
                language,
                diffusion.figures().adopted(),
                diffusion.figures().abandoned(),
                diffusion.clusters());
    }

    public @Nullable String median() {
        Double days = diffusion.medianDaysToAdopt();
        return days == null ? null : TEXTS.text("diffusion.median", language, Math.round(days));
    }

    /** What the curve is, or why there is none. */
    public String curveTold() {
        CurveView curve = diffusion.curve();
        return curve == null
                ? TEXTS.text("diffusion." + diffusion.noCurve(), language)
                : TEXTS.text("diffusion.curve", language, Math.round(curve.market()), decimals(1, curve.error()));
    }

    private static String decimals(int places, double number) {
        return String.format(Locale.ROOT, "%." + places + "f", number);
    }

    public String takenUp() {
        return line(DiffusionMonthView::takenUpSoFar);
    }

    /** Closed along the bottom. */
    public String working() {
        return line(DiffusionMonthView::workingWithIt) + "V" + BOTTOM + "H" + LEFT + "Z";
    }

    private String line(ToIntFunction<DiffusionMonthView> firms) {
        List<DiffusionMonthView> months = diffusion.months();
        StringBuilder line = new StringBuilder("M" + LEFT + " " + BOTTOM);
        IntStream.range(0, months.size())
                .forEach(nth -> line.append("L" + point(nth + 1.0, firms.applyAsInt(months.get(nth)))));
        return line.toString();
    }

    public @Nullable String curve() {
        CurveView curve = diffusion.curve();
        if (curve == null) {
            return null;
        }
        BassCurve bass = new BassCurve(curve.innovation(), curve.imitation(), curve.market());
        StringBuilder line = new StringBuilder("M" + LEFT + " " + BOTTOM);
        IntStream.rangeClosed(1, diffusion.months().size() * POINTS_A_MONTH)
                .mapToDouble(nth -> (double) nth / POINTS_A_MONTH)
                .forEach(month -> line.append("L" + point(month, bass.adopters(month))));
        return line.toString();
    }

    private String point(double month, double firms) {
        return decimals(1, x(month)) + " " + decimals(1, y(firms));
    }

    private double x(double month) {
        return LEFT + (RIGHT - LEFT) * month / diffusion.months().size();
    }

    private double y(double firms) {
        return BOTTOM - (BOTTOM - TOP) * firms / most();
    }

    private double most() {
        return diffusion.months().stream()
                .mapToDouble(month ->
                        Math.max(month.takenUpSoFar(), month.expectedSoFar() == null ? 0 : month.expectedSoFar()))
                .max()
                .orElse(1);
    }

    /** At whole numbers of 1, 2 or 5 and noughts. */
    public List<Mark> firms() {
        int step = step();
        List<Mark> marks = new ArrayList<>();
        for (int firms = 0; firms <= most(); firms += step) {
            marks.add(new Mark(decimals(1, y(firms)), String.valueOf(firms), "end"));
        }
        return marks;
    }

    private int step() {
        int step = 1;
        int nth = 0;
        while (most() / step > MOST_LINES) {
            step = nth++ % 3 == 1 ? step / 2 * 5 : step * 2;
        }
        return step;
    }

    /** The first and the last one. */
    public List<Mark> months() {
        List<DiffusionMonthView> months = diffusion.months();
        Mark first = new Mark(String.valueOf(LEFT), name(months.get(0).month()), "start");
        Mark last = new Mark(
                String.valueOf(RIGHT), name(months.get(months.size() - 1).month()), "end");
        return months.size() == 1 ? List.of(last) : List.of(first, last);
    }

    private String name(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLL uuuu", language).format(month);
    }
}
