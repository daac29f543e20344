package org.sahyog.challenge;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.json.Documents;

/** What a step of a challenge changes for whose phones, and how it is shown to whoever took it. */
@ApplicationScoped
public class ChallengeDeeds {
    private static final Sql ROOT = Sql.of("select root_id from challenge where id = :id");

    private final Journal journal;
    private final Documents documents;
    private final CurrentCaller current;

    ChallengeDeeds(Journal journal, Documents documents, CurrentCaller current) {
        this.journal = journal;
        this.documents = documents;
        this.current = current;
    }

    public Uni<ChallengeView> record(String verb, Challenge challenge) {
        return record(verb, challenge, Map.of());
    }

    public Uni<ChallengeView> record(String verb, Challenge challenge, Map<String, ?> facts) {
        return recordOnly(verb, challenge, facts).chain(() -> view(challenge.clusterId, challenge.id));
    }

    public Uni<Void> recordOnly(String verb, Challenge challenge, Map<String, ?> facts) {
        return journal.record(deed(verb, challenge).with(facts));
    }

    private static Deed deed(String verb, Challenge challenge) {
        return Deed.of(verb, "challenge", challenge.id)
                .in(challenge.clusterId)
                .seenBy(Scope.cluster(challenge.clusterId));
    }

    /** The one that remains, whatever else has ended meanwhile. */
    public Uni<ChallengeView> remaining(UUID clusterId, UUID id) {
        return ROOT.with("id", id).value(UUID.class).chain(root -> view(clusterId, root));
    }

    /** In the transaction of a write. */
    public Uni<ChallengeView> view(UUID clusterId, UUID id) {
        Tuple parameters = ChallengeReads.one(current.get(), clusterId, id);
        return documents.written(ChallengeReads.ONE, parameters, ChallengeView.class);
    }
}
