package org.sahyog.cluster.programme;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.sahyog.shared.Ids;
import org.sahyog.shared.database.Entities;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;
import org.sahyog.shared.request.Author;
import org.sahyog.shared.request.CurrentRequest;

@ApplicationScoped
class Programmes {

    private final Journal journal;
    private final CurrentRequest request;
    private final Clock clock;

    Programmes(Journal journal, CurrentRequest request, Clock clock) {
        this.journal = journal;
        this.request = request;
        this.clock = clock;
    }

    Uni<Programme> begin(UUID agencyId, ProgrammeDraft draft) {
        Programme programme = Programme.begin(Ids.chosen(draft.id()), agencyId, draft.name(), clock.instant());
        programme.author = new Author(request.person(), agencyId);
        Deed deed = Deed.of("programme.begun", "programme", programme.id)
                .seenBy(Scope.organisation(agencyId), Scope.programme(programme.id));
        return Entities.insertOr(programme, "programme_pkey", () -> new DomainException(RequestProblem.ID_TAKEN))
                .chain(() -> journal.record(deed))
                .replaceWith(programme);
    }
}
