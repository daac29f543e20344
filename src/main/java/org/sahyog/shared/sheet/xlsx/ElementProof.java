package org.sahyog.shared.sheet.xlsx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.sheet.SheetLimits;
import org.sahyog.shared.sheet.SheetProblem;
import org.sahyog.shared.sheet.SheetRefused;

/** Counts what the reader would keep in memory of one XML part (depth, names, texts, cells of a row, formulas). */
final class ElementProof {

    private static final int DEPTH = 100;
    private static final int NAMES = 1_000;
    private static final int KEPT_ELEMENTS = 70_000;
    private static final int ROW_CELLS = 16_384;
    private static final int CELL_TEXT = 40_000;
    private static final int FORMULAS = 100_000;
    private static final int RANGE_FORMULAS = 1_000;
    private static final int TEXT_LETTERS = 32;
    private static final Set<String> KEPT = Set.of("xf", "numFmt", "Relationship", "sheet", "Override");
    private static final Set<String> ENCODINGS =
            Set.of("UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "US-ASCII", "ISO-8859-1");
    private static final Pattern CELL = Pattern.compile("[A-Za-z]{1,3}[0-9]{1,7}");
    private static final Pattern ROW = Pattern.compile("[0-9]{1,7}");

    private final SheetLimits limits;
    private final Set<String> names = new HashSet<>();
    private final Map<String, Integer> kept = new HashMap<>();
    private final SharedTexts shared;
    private long letters;
    private int depth;
    private int rowCells;
    private int cellText;
    private boolean inCell;
    private boolean inRow;
    private boolean inRows;
    private boolean sharesText;

    ElementProof(SheetLimits limits, SharedTexts shared) {
        this.limits = limits;
        this.shared = shared;
    }

    void look(XMLStreamReader xml, int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(xml);
            case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> text(xml);
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> name(xml.getPITarget());
            case XMLStreamConstants.DTD, XMLStreamConstants.CDATA, XMLStreamConstants.ENTITY_REFERENCE ->
                throw unsafe("a DTD or CDATA");
            default -> {}
        }
    }

    private void start(XMLStreamReader xml) {
        refuseIf(++depth > DEPTH, "elements nested without end");
        refuseIf(shared.inPlace(), "an element inside a value");
        if (depth == 1) {
            refuseIf(!encoding(xml.getCharacterEncodingScheme()), "an unusual encoding");
        }
        names(xml);
        String element = xml.getLocalName();
        if (KEPT.contains(element)) {
            refuseIf(kept.merge(element, 1, Integer::sum) > KEPT_ELEMENTS, "too many styles or parts");
        }
        switch (element) {
            case "sheetData" -> inRows = true;
            case "row" -> row(xml);
            case "c" -> cell(xml);
            case "si" -> sharedText();
            case "f" -> formula(xml);
            case "v" -> value();
            default -> {}
        }
    }

    private void end(String element) {
        depth--;
        shared.end();
        if (element.equals("c") || element.equals("si")) {
            inCell = false;
        }
        inRow = inRow && !element.equals("row");
    }

    private void row(XMLStreamReader xml) {
        refuseIf(inRow, "a row inside a row");
        inRow = true;
        rowCells = 0;
        String number = xml.getAttributeValue(null, "r");
        refuseIf(inRows && number != null && !ROW.matcher(number).matches(), "a row with an odd number");
    }

    private void cell(XMLStreamReader xml) {
        beginText();
        sharesText = "s".equals(xml.getAttributeValue(null, "t"));
        if (++rowCells > ROW_CELLS) {
            throw new SheetRefused(SheetProblem.TOO_MANY_COLUMNS, limits.columns());
        }
        String address = xml.getAttributeValue(null, "r");
        refuseIf(inRows && address != null && !CELL.matcher(address).matches(), "a cell with an odd address");
    }

    private void sharedText() {
        beginText();
        shared.addText();
    }

    private void value() {
        if (inCell && sharesText) {
            shared.begin();
        }
    }

    private void formula(XMLStreamReader xml) {
        boolean range = xml.getAttributeValue(null, "ref") != null;
        if (kept.merge("f", 1, Integer::sum) > FORMULAS
                || (range && kept.merge("f ref", 1, Integer::sum) > RANGE_FORMULAS)) {
            throw new SheetRefused(SheetProblem.TOO_MANY_FORMULAS, range ? RANGE_FORMULAS : FORMULAS);
        }
    }

    private void beginText() {
        refuseIf(inCell, "a cell inside a cell");
        inCell = true;
        cellText = 0;
    }

    private void text(XMLStreamReader xml) {
        int length = inCell ? xml.getTextLength() : 0;
        cellText += length;
        refuseIf(cellText > CELL_TEXT, "a text longer than a cell holds");
        letters += length;
        if (shared.inPlace()) {
            shared.letters(xml.getText());
        }
        if (!inRows && letters > limits.sharedTexts() * TEXT_LETTERS) {
            throw new SheetRefused(SheetProblem.TOO_MANY_TEXTS, limits.rows());
        }
    }

    private void names(XMLStreamReader xml) {
        name(xml.getLocalName());
        if (xml.getPrefix() != null) {
            name(xml.getPrefix());
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            name(xml.getAttributeLocalName(i));
        }
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            name(String.valueOf(xml.getNamespacePrefix(i)));
        }
    }

    private void name(String name) {
        names.add(name);
        refuseIf(names.size() > NAMES, "too many names");
    }

    private static boolean encoding(@Nullable String declared) {
        return declared == null || ENCODINGS.contains(declared.toUpperCase(Locale.ROOT));
    }

    private static void refuseIf(boolean bad, String what) {
        if (bad) {
            throw unsafe(what);
        }
    }

    private static SheetRefused unsafe(String what) {
        return new SheetRefused(SheetProblem.XLSX_UNSAFE, what);
    }
}
