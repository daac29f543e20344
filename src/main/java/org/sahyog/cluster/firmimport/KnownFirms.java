package org.sahyog.cluster.firmimport;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.sahyog.cluster.firmsheet.FirmRow;
import org.sahyog.cluster.firmsheet.RowFault;
import org.sahyog.identity.organisation.Alike;

/** Which firms of a sheet the caller can see already, and which she cannot. */
record KnownFirms(List<FirmRow> unknown, List<RowFault> faults) {

    /** {@code alike}: the closest first. */
    static KnownFirms of(List<FirmRow> firms, List<Alike> alike) {
        Set<Integer> known = new HashSet<>();
        List<RowFault> faults = alike.stream()
                .filter(Alike::visible)
                .filter(other -> known.add(other.draft()))
                .map(other -> RowFault.known(firms.get(other.draft()), other.name(), other.id()))
                .toList();
        List<FirmRow> unknown = IntStream.range(0, firms.size())
                .filter(nth -> !known.contains(nth))
                .mapToObj(firms::get)
                .toList();
        return new KnownFirms(unknown, faults);
    }
}
