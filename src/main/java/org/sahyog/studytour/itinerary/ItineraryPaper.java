package org.sahyog.studytour.itinerary;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import org.sahyog.shared.paper.Column;
import org.sahyog.shared.paper.Legible;
import org.sahyog.shared.paper.Pdf;
import org.sahyog.shared.paper.Style;
import org.sahyog.shared.paper.Surface;
import org.sahyog.studytour.itinerary.ItineraryView.Day;
import org.sahyog.studytour.itinerary.ItineraryView.Visit;

/** The itinerary to print: A5, which fits a pocket; hours on the left, a stop is kept together on a page where it fits on one. */
final class ItineraryPaper {
    private static final Color INK = new Color(0x1d2521);
    private static final Color SOFT = new Color(0x46534c);
    private static final Color GREEN = new Color(0x0b5d46);
    private static final Color PALE = new Color(0xe7f3ee);
    private static final Color LINE = new Color(0xd9dfdc);
    private static final Style HEADING = Style.bold(15, GREEN);
    private static final Style DAY = Style.bold(10.5f, GREEN);
    private static final Style HOST = Style.bold(10, INK);
    private static final Style TEXT = Style.regular(9, INK);
    private static final Style NOTE = Style.regular(8.5f, SOFT);
    private static final double LEFT = 34;
    private static final double RIGHT = Pdf.A5_WIDTH - LEFT;
    private static final double BOTTOM = Pdf.A5_HEIGHT - 40;
    private static final double HOURS = 92;
    private static final double ROW = 12.5;

    private final ItineraryView tour;
    private final ItineraryWords words;
    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private double y;
    /** On each page that it goes on to. */
    private String today = "";

    private ItineraryPaper(ItineraryView tour, ItineraryWords words) {
        this.tour = tour;
        this.words = words;
    }

    static byte[] of(ItineraryView tour, ItineraryWords words) {
        return new ItineraryPaper(tour, words).print();
    }

    private byte[] print() {
        Pdf.Facts facts = new Pdf.Facts(tour.title(), words.language(), tour.changedAt(), tour.toString() + words);
        try (Pdf pdf = new Pdf(facts, Pdf.A5_WIDTH, Pdf.A5_HEIGHT, file)) {
            Sheet sheet = new Sheet(pdf);
            head(sheet);
            tour.days().forEach(day -> day(sheet, day));
            if (tour.days().isEmpty()) {
                sheet.lines(words.say("empty"), TEXT, LEFT, RIGHT - LEFT);
            }
        }
        return file.toByteArray();
    }

    private void head(Sheet sheet) {
        sheet.lines(tour.title(), HEADING, LEFT, RIGHT - LEFT);
        sheet.lines(tour.when() + " (" + tour.zone() + ")", TEXT, LEFT, RIGHT - LEFT);
        sheet.lines(words.say("by", tour.organiserName()), TEXT, LEFT, RIGHT - LEFT);
        if (tour.venue() != null) {
            sheet.lines(words.say("begins", tour.venue()), TEXT, LEFT, RIGHT - LEFT);
        }
        if (tour.unconfirmedReason() != null) {
            sheet.lines(words.say("unconfirmed", tour.unconfirmedReason()), NOTE, LEFT, RIGHT - LEFT);
        }
    }

    private void day(Sheet sheet, Day day) {
        today = "";
        sheet.breakUnless(60);
        y += 8;
        today = day.label();
        band(sheet.page);
        day.stops().forEach(visit -> visit(sheet, visit));
    }

    private void band(Surface page) {
        page.fill(PALE, LEFT, y, RIGHT - LEFT, 18);
        page.write(today, DAY, LEFT + 6, y + 13);
        y += 22;
    }

    private void visit(Sheet sheet, Visit visit) {
        sheet.breakUnless(Math.min(height(visit), BOTTOM - 60));
        double x = LEFT + HOURS;
        double width = RIGHT - x;
        double top = y;
        sheet.lines(visit.hours(), TEXT, LEFT, HOURS - 8);
        double besides = y;
        y = top;
        sheet.lines(visit.stop().hostName(), HOST, x, width);
        sheet.lines(visit.stop().address(), TEXT, x, width);
        if (visit.stop().description() != null) {
            sheet.lines(visit.stop().description(), TEXT, x, width);
        }
        if (visit.stop().contactName() != null) {
            sheet.lines(words.say("contact", visit.stop().contactName()), NOTE, x, width);
        }
        sheet.lines(visit.standing(), NOTE, x, width);
        y = Math.max(y, besides) + 5;
        sheet.page.fill(LINE, LEFT, y - 3, RIGHT - LEFT, 0.5);
    }

    private static double height(Visit visit) {
        double width = RIGHT - LEFT - HOURS;
        int lines = count(visit.stop().hostName(), HOST, width)
                + count(visit.stop().address(), TEXT, width)
                + (visit.stop().description() == null ? 0 : count(visit.stop().description(), TEXT, width))
                + 2;
        return lines * ROW + 5;
    }

    private static int count(String text, Style style, double width) {
        return new Column(width).lines(Legible.of(text), style).size();
    }

    /** Pages, one after the other. */
    private final class Sheet {
        private final Pdf pdf;
        private Surface page;

        Sheet(Pdf pdf) {
            this.pdf = pdf;
            page = begin();
        }

        private Surface begin() {
            Surface next = pdf.page();
            double baseline = Pdf.A5_HEIGHT - 22;
            next.writeUpTo(words.say("page", String.valueOf(pdf.pages())), NOTE, RIGHT - 22, baseline);
            pdf.writeTotal(NOTE, RIGHT - 19, baseline);
            y = 34;
            if (!today.isEmpty()) {
                band(next);
            }
            return next;
        }

        void lines(String text, Style style, double x, double width) {
            double row = style.size() <= HOST.size() ? ROW : style.size() * 1.35;
            for (String line : new Column(width).lines(Legible.of(text), style)) {
                breakUnless(row);
                page.write(line, style, x, y + style.size());
                y += row;
            }
        }

        void breakUnless(double room) {
            if (y + room > BOTTOM) {
                page = begin();
            }
        }
    }
}
