package org.sahyog.network.task;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
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

    /** {@code before}: the day by which it was to be done. */
    Uni<Void> changed(Task task, LocalDate before) {
        Map<String, Object> facts = facts(task);
        if (!task.dueOn.equals(before)) {
            facts.put("oldDue", before);
        }
        return journal.record(deed("changed", task, facts));
    }

    private static Deed deed(String step, Task task) {
        return deed(step, task, facts(task));
    }

    private static Map<String, Object> facts(Task task) {
        Map<String, Object> facts = new HashMap<>(
                Map.of("network", task.networkId, "organisation", task.organisationId, "dueOn", task.dueOn));
        if (task.personId != null) {
            facts.put("owner", task.personId);
        }
        return facts;
    }

    private static Deed deed(String step, Task task, Map<String, Object> facts) {
        return Deed.of("task." + step, "network_task", task.id)
                .in(task.clusterId)
                .with(facts)
                .seenBy(Scope.network(task.networkId), Scope.organisation(task.organisationId));
    }
}
