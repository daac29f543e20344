package org.sahyog.shared.sheet.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.sheet.RawCell;
import org.sahyog.shared.sheet.SheetProblem;

/** What the person sees in a cell of an XLSX file: digits without ".0" and "E9", dates as ISO. */
final class XlsxCell {

    private static final int LONGEST_NUMBER = 40;
    private static final MathContext EXCEL_DIGITS = new MathContext(15);
    private static final BigDecimal LAST_DAY = new BigDecimal("2958466");
    private static final Pattern NOT_A_DATE_PART = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]hms][^\\]]*\\]");
    private static final Pattern DATE_PART = Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE);

    private XlsxCell() {}

    static RawCell raw(Cell cell) {
        String formula = cell.getFormula();
        if (formula != null && !formula.isEmpty()) {
            return new RawCell("", SheetProblem.FORMULA);
        }
        return switch (cell.getType()) {
            case EMPTY -> RawCell.EMPTY;
            case ERROR -> new RawCell("", SheetProblem.CELL_ERROR);
            case NUMBER -> number(cell);
            case BOOLEAN -> RawCell.of(Boolean.TRUE.equals(cell.asBoolean()) ? "TRUE" : "FALSE");
            case STRING -> text((String) cell.getValue());
            case FORMULA -> text(cell.getRawValue());
        };
    }

    private static RawCell number(Cell cell) {
        BigDecimal number = cell.asNumber();
        if (number.precision() > LONGEST_NUMBER || Math.abs((long) number.scale()) > LONGEST_NUMBER) {
            return new RawCell("", SheetProblem.CELL_ERROR);
        }
        if (showsDate(cell) && number.signum() >= 0 && number.compareTo(LAST_DAY) < 0) {
            return RawCell.of(date(cell.asDate()));
        }
        BigDecimal shown = number.stripTrailingZeros();
        return RawCell.of((shown.scale() > 0 ? shown.round(EXCEL_DIGITS).stripTrailingZeros() : shown).toPlainString());
    }

    private static String date(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(moment);
    }

    private static boolean showsDate(Cell cell) {
        String format = cell.getDataFormatString();
        if (format == null) {
            Integer id = cell.getDataFormatId();
            return id != null
                    && ((id >= 14 && id <= 22)
                            || (id >= 27 && id <= 36)
                            || (id >= 45 && id <= 47)
                            || (id >= 50 && id <= 58));
        }
        if (format.equalsIgnoreCase("General") || format.length() > 255) {
            return false;
        }
        return DATE_PART.matcher(NOT_A_DATE_PART.matcher(format).replaceAll("")).find();
    }

    /** None where the cell points at a shared text that is not there. */
    private static RawCell text(@Nullable String text) {
        return text == null ? new RawCell("", SheetProblem.CELL_ERROR) : RawCell.of(text);
    }
}
