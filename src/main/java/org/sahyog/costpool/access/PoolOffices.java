package org.sahyog.costpool.access;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.OrganisationRight;
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
                    or exists (select 1 from network n join cost_pool p on p.network_id = n.id join cost_pool_member k on k.pool_id = p.id
                        where n.id = :network and n.state = 'DISSOLVED' and k.organisation_id = any(:acting))
            from cost_pool_officer_today o where o.network_id = :network
            """);

    private static final Sql TREASURERS = Sql.of("""
            select exists (select 1 from cost_pool_officer_today o join affiliation_today a on a.person_id = o.person_id
                where o.network_id = :network and o.role = 'TREASURER' and a.organisation_id = :organisation)
            """);
    private static final Sql ENDED =
            Sql.of("select exists (select 1 from network where id = :network and state = 'DISSOLVED')");

    /** Whether she speaks for a side of a payment: for a member whoever may spend its money, for the pool itself, null, the treasurer. */
    public Uni<Boolean> isParty(UUID networkId, @Nullable UUID party, Caller caller) {
        if (party == null) {
            return isTreasurer(networkId, caller);
        }
        boolean own = caller.speaksFor().contains(party)
                && caller.in(party)
                        .filter(acting -> acting.allows(OrganisationRight.SPEND))
                        .isPresent();
        return Uni.createFrom().item(own);
    }

    public Uni<Boolean> isTreasurer(UUID networkId, Caller caller) {
        return offices(networkId, caller, caller.id()).map(row -> (Boolean) row[0]);
    }

    /** Whether she holds any office. */
    public Uni<Boolean> isOfficer(UUID networkId, Caller caller) {
        return offices(networkId, caller, caller.id()).map(row -> (Boolean) row[1]);
    }

    /**
     * Whether she may say yes to what somebody else submitted: an officer does, and where there is no other officer than who submitted it,
     * whoever acts for another member of the network; of one that has ended, for another one of its pools.
     */
    public Uni<Boolean> mayApprove(UUID networkId, Caller caller, UUID submitter, UUID submittedFor) {
        boolean ofAnother = !caller.speaksFor().contains(submittedFor);
        return offices(networkId, caller, submitter)
                .map(row -> (Boolean) row[1] || (!(Boolean) row[2] && (Boolean) row[3] && ofAnother));
    }

    /** Whether it is an organisation of whoever keeps the money. */
    public Uni<Boolean> isTreasurers(UUID networkId, UUID organisation) {
        return TREASURERS
                .with("network", networkId)
                .with("organisation", organisation)
                .value(Boolean.class);
    }

    /** Whether the network has ended: what its pools still hold is brought to whose it is. */
    public Uni<Boolean> isWindingUp(UUID networkId) {
        return ENDED.with("network", networkId).value(Boolean.class);
    }

    private static Uni<Object[]> offices(UUID networkId, Caller caller, UUID submitter) {
        return OFFICES.with("network", networkId)
                .with("person", caller.id())
                .with("acting", caller.speaksFor().toArray(UUID[]::new))
                .with("submitter", submitter)
                .row();
    }
}
