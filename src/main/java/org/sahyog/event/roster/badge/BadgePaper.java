package org.sahyog.event.roster.badge;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.checkin.code.SeatCode;
import org.sahyog.event.checkin.code.SeatCodes;
import org.sahyog.event.roster.RosterLineView;
import org.sahyog.event.roster.RosterPresence;
import org.sahyog.event.roster.file.RosterHead;
import org.sahyog.event.roster.file.RosterPaper;
import org.sahyog.shared.export.Drain;
import org.sahyog.shared.paper.Pdf;
import org.sahyog.shared.paper.Surface;
import org.sahyog.shared.request.Sentences;

/** Sheets of A4 with ten badges each. Who waits has none yet. */
final class BadgePaper implements RosterPaper {
    private static final Sentences TEXTS = new Sentences("texts.roster");
    private static final int COLUMNS = 2;
    private static final int ROWS = 5;
    private static final double LEFT = (Pdf.A4_WIDTH - COLUMNS * Badge.WIDTH) / 2;
    private static final double TOP = (Pdf.A4_HEIGHT - ROWS * Badge.HEIGHT) / 2;

    private final RosterHead head;
    private final SeatCodes codes;
    private final Drain drain = new Drain();
    private final Pdf pdf;
    private @Nullable Surface page;
    private int badges;

    BadgePaper(RosterHead head, SeatCodes codes, Locale language) {
        this.head = head;
        this.codes = codes;
        String title = TEXTS.text("badges", language) + " · " + head.title();
        pdf = new Pdf(
                new Pdf.Facts(title, language, head.startsAt(), head + title), Pdf.A4_WIDTH, Pdf.A4_HEIGHT, drain);
    }

    @Override
    public byte[] begin() {
        return drain.taken();
    }

    @Override
    public byte[] add(List<RosterLineView> lines) {
        lines.stream().filter(line -> line.presence() != RosterPresence.WAITING).forEach(this::add);
        return drain.taken();
    }

    private void add(RosterLineView line) {
        int place = badges % (COLUMNS * ROWS);
        Surface sheet = place == 0 || page == null ? pdf.page() : page;
        int column = place % COLUMNS;
        int row = place / COLUMNS;
        badge(line).draw(sheet, LEFT + column * Badge.WIDTH, TOP + row * Badge.HEIGHT);
        page = sheet;
        badges++;
    }

    private Badge badge(RosterLineView line) {
        SeatCode code = new SeatCode(head.eventId(), line.registrationId(), line.place(), line.edition());
        return new Badge(head.title(), line.name(), line.organisationName(), line.clusterName(), codes.write(code));
    }

    /** A file of no page is none. */
    @Override
    public byte[] end() {
        if (badges == 0) {
            pdf.page();
        }
        pdf.close();
        return drain.taken();
    }
}
