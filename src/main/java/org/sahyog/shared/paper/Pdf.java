package org.sahyog.shared.paper;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A PDF file, written page by page. Equal pages with equal facts are equal files. */
public final class Pdf implements AutoCloseable {
    private static final String PRODUCER = "Sahyog";

    /** ISO A5 and A4, in points. */
    public static final double A5_WIDTH = 420;

    public static final double A5_HEIGHT = 595;
    public static final double A4_WIDTH = 595;
    public static final double A4_HEIGHT = 842;

    private final Document document;
    private final PdfWriter writer;
    private final double height;
    private int pages;
    private @Nullable PdfTemplate total;
    private @Nullable Style totalStyle;

    /**
     * What a reader program says of the file.
     *
     * @param made    when its content came about; not now, so that the file is the same each time
     * @param content two with equal content are one file
     */
    public record Facts(String title, Locale language, Instant made, String content) {}

    /** {@code out} stays open. */
    public Pdf(Facts facts, double width, double height, OutputStream out) {
        this.height = height;
        document = new Document(new Rectangle((float) width, (float) height));
        writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        writer.getExtraCatalog()
                .put(new PdfName("Lang"), new PdfString(facts.language().toLanguageTag()));
        document.open();
        describe(facts);
    }

    private void describe(Facts facts) {
        PdfDictionary info = writer.getInfo();
        info.put(PdfName.TITLE, new PdfString(facts.title(), PdfObject.TEXT_UNICODE));
        info.put(PdfName.PRODUCER, new PdfString(PRODUCER));
        info.put(
                PdfName.CREATIONDATE,
                new PdfDate(GregorianCalendar.from(facts.made().atZone(ZoneOffset.UTC))));
        UUID id = UUID.nameUUIDFromBytes(facts.content().getBytes(StandardCharsets.UTF_8));
        PdfString half = new PdfString(id.toString());
        PdfArray both = new PdfArray(half);
        both.add(half);
        info.put(PdfName.FILEID, both);
    }

    /** The next page, empty. */
    public Surface page() {
        if (pages > 0) {
            document.newPage();
        }
        pages++;
        writer.setPageEmpty(false);
        return new Sheet(writer.getDirectContent(), height);
    }

    public int pages() {
        return pages;
    }

    /** On the page that was begun last: how many pages there are in the end. */
    public void writeTotal(Style style, double x, double baseline) {
        if (total == null) {
            total = writer.getDirectContent().createTemplate(style.size() * 6, style.size() * 2);
            totalStyle = style;
        }
        writer.getDirectContent().addTemplate(total, (float) x, (float) (height - baseline - style.size()));
    }

    @Override
    public void close() {
        if (total != null && totalStyle != null) {
            new Sheet(total, totalStyle.size() * 2).write(String.valueOf(pages), totalStyle, 0, totalStyle.size());
        }
        document.close();
    }

    /** A page, whose own points are counted from below. */
    private record Sheet(PdfContentByte canvas, double height) implements Surface {
        @Override
        public void write(String text, Style style, double x, double baseline) {
            double at = x;
            for (Run run : style.face().runs(text)) {
                canvas.beginText();
                canvas.setColorFill(style.colour());
                canvas.setFontAndSize(PrintedFonts.of(run.typeface()), style.size());
                canvas.setTextMatrix((float) at, (float) (height - baseline));
                canvas.showText(run.text());
                canvas.endText();
                at += Face.width(run, style.size());
            }
        }

        @Override
        public void fill(Color colour, double x, double top, double width, double tall) {
            canvas.setColorFill(colour);
            canvas.rectangle((float) x, (float) (height - top - tall), (float) width, (float) tall);
            canvas.fill();
        }
    }
}
