package org.sahyog.costpool.transfer;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.CostPool;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;

/** What a step of a transfer changes for the phones of the network. */
public final class TransferDeeds {
    private TransferDeeds() {}

    public static Deed of(String step, CostPool pool, PoolTransfer transfer) {
        Map<String, Object> facts = new HashMap<>(Map.of("pool", pool.id, "amount", transfer.amount));
        Deed deed = Deed.of("transfer." + step, "cost_pool_transfer", transfer.id)
                .in(pool.clusterId)
                .seenBy(Scope.network(pool.networkId));
        addParty(deed, facts, "from", transfer.from);
        addParty(deed, facts, "to", transfer.to);
        return deed.with(facts);
    }

    private static void addParty(Deed deed, Map<String, Object> facts, String name, @Nullable UUID party) {
        if (party != null) {
            facts.put(name, party);
            deed.seenBy(Scope.organisation(party));
        }
    }
}
