package org.sahyog.network.spending;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sahyog.network.NetworkProblem;
import org.sahyog.network.charter.NetworkRules;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.json.JsonText;
import org.sahyog.shared.problem.DomainException;

/** Whether a network may spend now: asked by whoever keeps money for it, inside a write. */
@ApplicationScoped
public class NetworkSpending {
    /** One JSON object, {@link SpendingFacts}, for network n. */
    public static final String FACTS = """
            jsonb_build_object(
                'rules', (select cast(c.rules as jsonb) from network_charter c where c.network_id = n.id order by c.number desc limit 1),
                'officers', (select count(distinct o.person_id) from network_officer_today o where o.network_id = n.id),
                'treasurer', exists (select 1 from network_officer_today o where o.network_id = n.id and o.role = 'TREASURER'),
                'members', (select count(*) from network_member m where m.network_id = n.id and m.state = 'MEMBER'),
                'accepted', (select count(*) from network_member m join network_charter_acceptance a
                        on a.organisation_id = m.organisation_id
                    where m.network_id = n.id and m.state = 'MEMBER' and a.charter_id = (
                        select c.id from network_charter c where c.network_id = n.id order by c.number desc limit 1)))
            """;

    private static final Sql OF = Sql.of("select cast(" + FACTS + " as text) from network n where n.id = :network");

    private final JsonText json;

    NetworkSpending(JsonText json) {
        this.json = json;
    }

    /** Names the first reason, and all of them by code. */
    public Uni<Void> refuseIfFrozen(UUID networkId) {
        return facts(networkId).invoke(NetworkSpending::refuseIfFrozen).replaceWithVoid();
    }

    /** By which it spends now. */
    public Uni<NetworkRules> rules(UUID networkId) {
        return facts(networkId).map(SpendingFacts::rulesOrUsual);
    }

    private Uni<SpendingFacts> facts(UUID networkId) {
        return OF.with("network", networkId).value(String.class).map(text -> json.read(text, SpendingFacts.class));
    }

    private static void refuseIfFrozen(SpendingFacts facts) {
        List<SpendingHold> holds = facts.holds();
        if (!holds.isEmpty()) {
            SpendingHold first = holds.get(0);
            throw new DomainException(
                            NetworkProblem.SPENDING_FROZEN,
                            SpendingHoldView.wording(first, "text", facts),
                            SpendingHoldView.wording(first, "remedy", facts))
                    .with("because", holds);
        }
    }
}
