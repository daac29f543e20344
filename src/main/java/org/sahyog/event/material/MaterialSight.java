package org.sahyog.event.material;

import io.vertx.mutiny.sqlclient.Tuple;
import java.util.UUID;
import org.sahyog.event.access.EventSight;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.ClustersToday;

/** Who reads which materials of an event that she sees, as SQL: person $1 with organisations $2 and agencies $3. */
final class MaterialSight {
    /** Whether she organises event {@code e}, or has agreed to speak there. */
    static final String GIVES =
            """
            (%s or %s or exists (select 1 from event_speaker s where s.event_id = e.id and s.person_id = $1 and s.state = 'AGREED'))
            """.formatted(EventSight.organisedBy("$1", "$2"), ClustersToday.isServed("e.cluster_id", "$1", "$3"));

    /** Whether she reads material {@code m} of event {@code e}. Where nobody kept a list, who had a seat came. */
    static final String READS = """
            (%s or m.readers = 'EVERYBODY' or exists (select 1 from registration r
                where r.event_id = e.id and r.organisation_id = any($2) and r.seats > 0
                    and case m.readers when 'SEATED' then r.state in ('REGISTERED', 'ATTENDED', 'ABSENT')
                        else e.ends_at <= now() and (r.state = 'ATTENDED' or r.state = 'REGISTERED' and not exists (
                            select 1 from attendance t where t.event_id = e.id)) end))
            """.formatted(GIVES);

    private MaterialSight() {}

    static Tuple reader(Caller caller) {
        return Tuple.tuple()
                .addUUID(caller.id())
                .addArrayOfUUID(caller.organisationIds().toArray(UUID[]::new))
                .addArrayOfUUID(caller.agencyIds());
    }
}
