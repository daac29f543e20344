package org.sahyog.network.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.access.ActingFor;
import org.sahyog.identity.access.Caller;

/**
 * Whose a task is.
 *
 * @param own     of the member for which the giver acts
 * @param promise of the giver herself
 */
record TaskOwner(UUID organisationId, @Nullable UUID personId, boolean own, boolean promise) {
    static TaskOwner of(TaskDraft draft, Caller giver, ActingFor acting) {
        UUID named = draft.organisationId();
        boolean own = named == null || acting.ids().contains(named);
        boolean promise = own && (draft.personId() == null || draft.personId().equals(giver.id()));
        UUID organisation = own || named == null ? acting.organisationId() : named;
        return new TaskOwner(organisation, promise ? giver.id() : draft.personId(), own, promise);
    }
}
