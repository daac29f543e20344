package org.sahyog.event.certificate;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.EventKind;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;

/** Records what happened to certificates. Of a training’s the firm that sent her does not hear: it reads no result either. */
@ApplicationScoped
public class CertificateDeeds {
    /** What a statement that changes certificate c, of event e, returns of each. */
    static final String RETURNED =
            " returning c.id, c.cluster_id, e.organiser_id, c.organisation_id, c.kind, c.holder_id";

    private final Journal journal;

    CertificateDeeds(Journal journal) {
        this.journal = journal;
    }

    public Uni<Void> record(String verb, List<Object[]> changed) {
        return journal.record(changed.stream().map(row -> deed(verb, row)).toList());
    }

    private static Deed deed(String verb, Object[] row) {
        List<Scope> those = new ArrayList<>(List.of(Scope.organisation((UUID) row[2])));
        if (!row[4].equals(EventKind.TRAINING.name())) {
            those.add(Scope.organisation((UUID) row[3]));
        }
        @Nullable UUID holder = (UUID) row[5];
        if (holder != null) {
            those.add(Scope.person(holder));
        }
        return Deed.of(verb, "certificate", (UUID) row[0])
                .in((UUID) row[1])
                .seenBy(those.stream().distinct().toArray(Scope[]::new));
    }
}
