package org.sahyog.identity.person;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.json.MergePatch;
import org.sahyog.shared.version.IfMatch;

/** What a person changes about herself; the sign-in service follows by the journal. */
@ApplicationScoped
class OwnProfile {
    private final Journal journal;
    private final MergePatch patches;

    OwnProfile(Journal journal, MergePatch patches) {
        this.journal = journal;
        this.patches = patches;
    }

    Uni<Void> change(UUID personId, @Nullable String ifMatch, JsonNode patch) {
        return Panache.getSession()
                .chain(session -> session.find(Person.class, personId))
                .invoke(person -> IfMatch.check(ifMatch, person.version, person.profile()))
                .invoke(person -> person.describe(patches.apply(person.profile(), patch, ProfileDraft.class)))
                .chain(() -> journal.record(
                        Deed.of("person.changed", "person", personId).seenBy(Scope.person(personId))));
    }
}
