package org.sahyog.shared.sheet.xlsx;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sahyog.shared.sheet.SheetLimits;
import org.sahyog.shared.sheet.SheetProblem;
import org.sahyog.shared.sheet.SheetRefused;

/** Reads one part of an XLSX file to its end. If it is XML, every element of it is looked at; other parts are only counted. */
final class PartProof {

    private static final int LOOK_AHEAD = 256;

    private final SheetLimits limits;
    private final SharedTexts shared;

    PartProof(SheetLimits limits) {
        this.limits = limits;
        this.shared = new SharedTexts(limits);
    }

    void prove(InputStream part) throws IOException {
        BufferedInputStream in = new BufferedInputStream(part);
        if (markup(in)) {
            proveXml(in);
        }
        in.transferTo(OutputStream.nullOutputStream());
    }

    /** To be called after the last part. */
    void proveSharedTexts() {
        shared.proveAllThere();
    }

    /** No parser finds XML where the first thing after blanks, marks and NULs is not "&lt;". */
    private static boolean markup(BufferedInputStream in) throws IOException {
        in.mark(LOOK_AHEAD);
        byte[] start = in.readNBytes(LOOK_AHEAD);
        in.reset();
        for (byte b : start) {
            boolean skipped = b >= 0
                    ? b <= ' '
                    : (b & 0xFF) == 0xEF || (b & 0xFF) == 0xBB || (b & 0xFF) == 0xBF || (b & 0xFF) >= 0xFE;
            if (!skipped) {
                return b == '<';
            }
        }
        return start.length > 0;
    }

    /** A part that is no good XML harms nobody before the place where it breaks; the reader stops at the same place. */
    private void proveXml(InputStream in) throws IOException {
        ElementProof elements = new ElementProof(limits, shared);
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new MarkupGuard(in));
            while (xml.hasNext()) {
                elements.look(xml, xml.next());
            }
        } catch (XMLStreamException malformed) {
            if (malformed.getNestedException() instanceof IOException broken) {
                throw broken;
            }
        } catch (SheetRefused refused) {
            throw refused;
        } catch (RuntimeException malformed) {
            throw new SheetRefused(malformed, SheetProblem.XLSX_BROKEN);
        }
    }

    /** A new one each time: its table of names must not outlive a hostile file. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
