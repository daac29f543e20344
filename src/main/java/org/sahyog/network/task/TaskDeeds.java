package org.sahyog.network.task;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;

/** What a step of a task changes for the phones of the network, and of the member that does it. */
@ApplicationScoped
class TaskDeeds {
    private final Journal journal;

    TaskDeeds(Journal journal) {
        this.journal = journal;
    }

    Uni<Void> record(String step, Task task) {
        return record(step, List.of(task));
    }

    Uni<Void> record(String step, List<Task> tasks) {
        return journal.record(tasks.stream().map(each -> deed(step, each)).toList());
    }

    private static Deed deed(String step, Task task) {
        Map<String, Object> facts = new HashMap<>(
                Map.of("network", task.networkId, "organisation", task.organisationId, "dueOn", task.dueOn));
        if (task.personId != null) {
            facts.put("owner", task.personId);
        }
        return Deed.of("task." + step, "network_task", task.id)
                .in(task.clusterId)
                .with(facts)
                .seenBy(Scope.network(task.networkId), Scope.organisation(task.organisationId));
    }
}
