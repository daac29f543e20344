package org.sahyog.costpool.reminder;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.deadline.Deadlines;

/** Of what waits for somebody. In the transaction of its callers. */
@ApplicationScoped
public class Reminders {
    static final String KIND = "transfer.reminder";

    private static final Sql BEGIN = Sql.of("""
            update cost_pool_transfer set reminders = 0, reminded_at = null where id = :transfer and reminders > 0
            """);

    private final Deadlines deadlines;
    private final ReminderSettings settings;

    Reminders(Deadlines deadlines, ReminderSettings settings) {
        this.deadlines = deadlines;
        this.settings = settings;
    }

    /** From then on the transfer waits for another one than before. */
    public Uni<Void> begin(UUID transfer, Instant since) {
        return BEGIN.with("transfer", transfer)
                .update()
                .chain(() -> deadlines.set(KIND, transfer, since.plus(settings.after())));
    }
}
