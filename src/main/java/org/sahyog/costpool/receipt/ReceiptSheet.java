package org.sahyog.costpool.receipt;

import java.awt.Color;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.sahyog.reference.KindLabels;
import org.sahyog.reference.money.MoneyInWords;
import org.sahyog.reference.money.MoneySpelled;
import org.sahyog.shared.paper.Column;
import org.sahyog.shared.paper.Legible;
import org.sahyog.shared.paper.Style;
import org.sahyog.shared.paper.Surface;
import org.sahyog.shared.request.Sentences;
import org.sahyog.shared.time.TimeInWords;

/** Draws a receipt from the top down. What is too long for its place ends with an ellipsis. */
final class ReceiptSheet {
    static final double WIDTH = 420;

    private static final Sentences TEXTS = new Sentences("texts.receipt");
    private static final int SIGNS_OF_HASH = 16;
    private static final double MARGIN = 28;
    private static final double INNER = WIDTH - 2 * MARGIN;
    private static final double HALF = INNER / 2;
    private static final double BAND = 62;
    private static final double GAP = 14;
    private static final Color PAPER = Color.WHITE;
    private static final Color INK = new Color(0x1d2521);
    private static final Color SOFT = new Color(0x46534c);
    private static final Color LINE = new Color(0xc9d2cd);
    private static final Color GREEN = new Color(0x0b5d46);
    private static final Color PALE_GREEN = new Color(0xe7f3ee);
    private static final Color RED = new Color(0xa3211a);
    private static final Color PALE_RED = new Color(0xfbe9e7);
    private static final Style LABEL = Style.regular(11, SOFT);
    private static final Style VALUE = Style.bold(15, INK);
    private static final Style SMALL = Style.regular(10.5f, SOFT);

    private final Receipt receipt;
    private final Locale language;
    private final Surface surface;
    private double y;

    private ReceiptSheet(Receipt receipt, Locale language, Surface surface) {
        this.receipt = receipt;
        this.language = language;
        this.surface = surface;
    }

    /** Answers how high it is. */
    static double draw(Receipt receipt, Locale language, Surface surface) {
        return new ReceiptSheet(receipt, language, surface).draw();
    }

    static double height(Receipt receipt, Locale language) {
        return draw(receipt, language, Surface.NOWHERE);
    }

    static String title(Receipt receipt, Locale language) {
        return TEXTS.text("title", language) + " " + receipt.number();
    }

    private double draw() {
        band();
        if (receipt.isReversed()) {
            reversal();
        }
        y += GAP;
        paragraph(receipt.networkName(), Style.bold(18, INK), MARGIN, INNER, 2);
        paragraph(receipt.poolName() + " · " + receipt.clusterName(), Style.regular(12.5f, SOFT), MARGIN, INNER, 2);
        y += GAP;
        field("from", giver(), MARGIN, INNER, 3);
        amount();
        facts();
        proof();
        return y;
    }

    private void band() {
        surface.fill(receipt.isReversed() ? RED : GREEN, 0, 0, WIDTH, BAND);
        surface.write(say("title"), Style.bold(25, PAPER), MARGIN, 40);
        surface.writeUpTo(receipt.number(), Style.bold(19, PAPER), WIDTH - MARGIN, 39);
        y = BAND;
    }

    private void reversal() {
        Style style = Style.bold(12.5f, RED);
        String day =
                TimeInWords.day(Objects.requireNonNull(receipt.reversedOn())).in(language);
        String why = Legible.of(Objects.requireNonNullElse(receipt.reversalReason(), ""));
        List<String> lines = new Column(INNER).lines(say("reversed", day, why), style, 3);
        double top = y;
        double height = lines.size() * line(style) + 14;
        surface.fill(PALE_RED, 0, top, WIDTH, height);
        y = top + 7;
        lines(lines, style, MARGIN);
        y = top + height;
    }

    private String giver() {
        return receipt.payerClass() == null
                ? Objects.requireNonNull(receipt.organisationName())
                : KindLabels.of(receipt.payerClass(), language);
    }

    private void amount() {
        Column column = new Column(INNER - 28);
        Style figures = fitting(MoneyInWords.of(receipt.amount(), receipt.currency()), column.width());
        Style words = Style.regular(12.5f, INK);
        List<String> spelled = column.lines(MoneySpelled.of(receipt.amount(), receipt.currency(), language), words);
        double top = y;
        double height = line(figures) + spelled.size() * line(words) + 20;
        surface.fill(receipt.isReversed() ? PALE_RED : PALE_GREEN, MARGIN, top, INNER, height);
        y = top + 9;
        lines(List.of(MoneyInWords.of(receipt.amount(), receipt.currency())), figures, MARGIN + 14);
        if (receipt.isReversed()) {
            double width = figures.width(MoneyInWords.of(receipt.amount(), receipt.currency()));
            surface.fill(RED, MARGIN + 10, y - line(figures) * 0.5, width + 8, 1.6);
        }
        lines(spelled, words, MARGIN + 14);
        y = top + height + GAP;
    }

    private Style fitting(String figures, double width) {
        Style style = Style.bold(32, receipt.isReversed() ? RED : GREEN);
        double needed = style.width(figures);
        return needed <= width ? style : style.sized((float) (32 * width / needed));
    }

    private void facts() {
        double top = y;
        field("paid-on", TimeInWords.day(receipt.paidOn()).in(language), MARGIN, HALF - GAP, 2);
        double left = y;
        y = top;
        field("paid-by", how(), MARGIN + HALF, HALF, 3);
        y = Math.max(y, left);
        if (receipt.note() != null && !Legible.of(receipt.note()).isEmpty()) {
            field("note", receipt.note(), Style.regular(13, INK), MARGIN, INNER, 3);
        }
        if (receipt.receivedBy() != null) {
            field("received-by", receipt.receivedBy(), MARGIN, INNER, 2);
        }
    }

    private String how() {
        String place = KindLabels.of(receipt.into(), language);
        return receipt.reference() == null ? place : place + " · " + receipt.reference();
    }

    /** By which anybody finds it in the pool’s book. */
    private void proof() {
        surface.fill(LINE, MARGIN, y, INNER, 0.8);
        y += GAP - 4;
        String code = receipt.hash().substring(0, SIGNS_OF_HASH).replaceAll("(.{4})(?=.)", "$1 ");
        paragraph(say("entry", String.valueOf(receipt.entry()), code), Style.bold(11.5f, INK), MARGIN, INNER, 2);
        if (receipt.reversalEntry() != null) {
            paragraph(say("reversal.entry", receipt.reversalEntry().toString()), SMALL, MARGIN, INNER, 2);
        }
        paragraph(say("check"), SMALL, MARGIN, INNER, 3);
        y += GAP;
    }

    private void field(String label, String value, double x, double width, int most) {
        field(label, value, VALUE, x, width, most);
    }

    private void field(String label, String value, Style style, double x, double width, int most) {
        paragraph(say(label), LABEL, x, width, 1);
        String readable = Legible.of(value);
        paragraph(readable.isEmpty() ? "–" : readable, style, x, width, most);
        y += GAP - 4;
    }

    private void paragraph(String text, Style style, double x, double width, int most) {
        lines(new Column(width).lines(Legible.of(text), style, most), style, x);
    }

    private void lines(List<String> lines, Style style, double x) {
        for (String each : lines) {
            surface.write(each, style, x, y + style.size() * 1.08);
            y += line(style);
        }
    }

    /** Devanagari needs room above and below. */
    private static double line(Style style) {
        return style.size() * 1.42;
    }

    private String say(String key, Object... arguments) {
        return TEXTS.text(key, language, arguments);
    }
}
