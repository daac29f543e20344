package org.sahyog.cluster.firmimport;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sahyog.cluster.firmsheet.FirmRow;
import org.sahyog.cluster.firmsheet.RowFault;

/** Rows whose firm is in the cluster already, and what that firm is called there. */
record KnownFirms(Map<Integer, String> rows, List<RowFault> faults) {

    /** {@code names}: the known firm's name by the number of the row. */
    static KnownFirms of(List<FirmRow> firms, Map<Integer, String> names) {
        List<RowFault> faults = firms.stream()
                .filter(firm -> names.containsKey(firm.number()))
                .map(firm ->
                        new RowFault(firm.number(), "", "KNOWN_FIRM", List.of(names.get(firm.number())), firm.name()))
                .toList();
        return new KnownFirms(Map.copyOf(names), faults);
    }

    List<FirmRow> unknownOf(List<FirmRow> firms) {
        Set<Integer> known = rows.keySet();
        return firms.stream().filter(firm -> !known.contains(firm.number())).toList();
    }
}
