package org.sahyog.cluster.firmsheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sahyog.cluster.firmsheet.word.SizeWords;
import org.sahyog.cluster.firmsheet.word.TurnoverWords;
import org.sahyog.cluster.firmsheet.word.WorkersWords;
import org.sahyog.cluster.firmsheet.word.YesOrNo;
import org.sahyog.shared.sheet.SheetRow;

/** Reads rows of a sheet as firms: which value is which, and what is wrong with each. */
public final class FirmRows {

    /** A firm and what is wrong with it. */
    public record Parsed(FirmRow firm, List<RowFault> faults) {}

    private final FirmColumns columns;
    private final Map<FirmField, ValueCheck> checks;

    public FirmRows(FirmColumns columns, Map<FirmField, ValueCheck> checks) {
        this.columns = columns;
        this.checks = Map.copyOf(checks);
    }

    public Parsed parse(SheetRow row) {
        List<RowFault> faults = new ArrayList<>(0);
        row.faults()
                .forEach(fault -> faults.add(new RowFault(
                        row.number(),
                        fault.title(),
                        fault.problem().code(),
                        fault.arguments(),
                        row.cell(fault.column()))));
        Map<FirmField, String> values = new EnumMap<>(FirmField.class);
        columns.places().forEach((field, column) -> {
            String value = row.cell(column);
            if (row.faults().stream().noneMatch(fault -> fault.column() == column)) {
                check(row.number(), field, value).ifPresentOrElse(faults::add, () -> keep(field, value, values));
            }
        });
        if (faults.isEmpty()) {
            contact(row.number(), values).ifPresent(faults::add);
        }
        return new Parsed(new FirmRow(row.number(), values), List.copyOf(faults));
    }

    private void keep(FirmField field, String value, Map<FirmField, String> values) {
        if (!value.isEmpty()) {
            values.put(field, checks.containsKey(field) ? checks.get(field).normal(value) : value);
        }
    }

    private Optional<RowFault> check(int row, FirmField field, String value) {
        return fault(field, value)
                .map(problem -> new RowFault(row, columns.title(field).orElse(""), problem.name(), List.of(), value));
    }

    private Optional<FirmProblem> fault(FirmField field, String value) {
        if (value.isEmpty()) {
            return unless(field != FirmField.NAME && field != FirmField.PIN, FirmProblem.VALUE_MISSING);
        }
        return checks.containsKey(field) ? checks.get(field).fault(value) : ownFault(field, value);
    }

    private static Optional<FirmProblem> ownFault(FirmField field, String value) {
        return switch (field) {
            case WOMEN_OWNED, SC_ST_OWNED -> unless(YesOrNo.read(value).isPresent(), FirmProblem.NOT_YES_OR_NO);
            case WORKERS -> unless(WorkersWords.read(value).isPresent(), FirmProblem.WORKERS_UNCLEAR);
            case TURNOVER -> unless(TurnoverWords.read(value).isPresent(), FirmProblem.TURNOVER_UNCLEAR);
            case SIZE -> unless(SizeWords.read(value).isPresent(), FirmProblem.SIZE_UNKNOWN);
            default -> Optional.empty();
        };
    }

    private static Optional<FirmProblem> unless(boolean fine, FirmProblem problem) {
        return fine ? Optional.empty() : Optional.of(problem);
    }

    private Optional<RowFault> contact(int row, Map<FirmField, String> values) {
        if (values.containsKey(FirmField.PHONE) || values.containsKey(FirmField.EMAIL)) {
            return Optional.empty();
        }
        String title = columns.title(FirmField.PHONE)
                .or(() -> columns.title(FirmField.EMAIL))
                .orElse("");
        return Optional.of(new RowFault(row, title, FirmProblem.CONTACT_MISSING.name(), List.of(), ""));
    }
}
