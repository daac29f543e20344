package org.sahyog.costpool.access;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sahyog.identity.access.Caller;
import org.sahyog.shared.database.Sql;

/** Who holds office in a pool’s network today; asked inside a write. */
@ApplicationScoped
public class PoolOffices {
    /** For the organisations that she acts for; suspended members have no officers. */
    private static final Sql OFFICES = Sql.of("""
            select coalesce(bool_or(o.person_id = :person and o.organisation_id = any(:acting) and o.role = 'TREASURER'), false),
                coalesce(bool_or(o.person_id = :person and o.organisation_id = any(:acting)), false),
                coalesce(bool_or(o.person_id <> :submitter), false),
                exists (select 1 from network_member k where k.network_id = :network and k.state = 'MEMBER' and k.organisation_id = any(:acting))
            from network_officer_today o join network_member m on m.network_id = o.network_id and m.organisation_id = o.organisation_id
                and m.state = 'MEMBER'
            where o.network_id = :network
            """);

    public Uni<Boolean> isTreasurer(UUID networkId, Caller caller) {
        return offices(networkId, caller, caller.id()).map(row -> (Boolean) row[0]);
    }

    /** Whether she holds any office. */
    public Uni<Boolean> isOfficer(UUID networkId, Caller caller) {
        return offices(networkId, caller, caller.id()).map(row -> (Boolean) row[1]);
    }

    /**
     * Whether she may say yes to what somebody else submitted: an officer does, and where there is no other officer than who submitted it,
     * whoever acts for another member of the network.
     */
    public Uni<Boolean> mayApprove(UUID networkId, Caller caller, UUID submitter, UUID submittedFor) {
        boolean ofAnother = !caller.speaksFor().contains(submittedFor);
        return offices(networkId, caller, submitter)
                .map(row -> (Boolean) row[1] || (!(Boolean) row[2] && (Boolean) row[3] && ofAnother));
    }

    private static Uni<Object[]> offices(UUID networkId, Caller caller, UUID submitter) {
        return OFFICES.with("network", networkId)
                .with("person", caller.id())
                .with("acting", caller.speaksFor().toArray(UUID[]::new))
                .with("submitter", submitter)
                .row();
    }
}
