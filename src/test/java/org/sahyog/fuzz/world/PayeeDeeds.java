package org.sahyog.fuzz.world;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.fuzz.call.Call;

/** Where members of cost pools are paid, and what their payers ask for. */
public final class PayeeDeeds implements Area {
    private static final int AMOUNT = 900;

    private final World world;
    private final CostPoolDeeds pools;
    private final Call payable;

    PayeeDeeds(Deeds deeds) {
        world = deeds.world();
        pools = deeds.of(CostPoolDeeds.class);
        world.done(stateOfPool(pools.usual()));
        world.place("addressId", world.done(state(pools.usual())).id());
        payable = toPay(false);
    }

    @Override
    public List<Read> reads() {
        return List.of(
                Read.by(pools.leader, "listPayeeAddresses", "state=USED", "limit=1"),
                Read.by(pools.leader, "getPayeeAddress"));
    }

    @Override
    public Map<String, Supplier<Call>> deeds() {
        return Map.of(
                "statePayeeAddress", () -> state(shared()),
                "withdrawPayeeAddress", this::withdraw,
                "getTransferPaymentRequest", () -> payable("getTransferPaymentRequest", payable),
                "getTransferQrCode", () -> payable("getTransferQrCode", payable),
                "getContributionPaymentRequest", () -> contribution("getContributionPaymentRequest"),
                "getContributionQrCode", () -> contribution("getContributionQrCode"));
    }

    public UUID shared() {
        return pools.shared(pools.network());
    }

    /** By the leader, for the firm that she leads with. */
    public Call state(UUID pool) {
        return world.call("statePayeeAddress", pools.leader)
                .at("poolId", pool)
                .field("organisationId", pools.leader.organisationId());
    }

    private Call stateOfPool(UUID pool) {
        return state(pool).by(pools.treasurer).field("organisationId", null);
    }

    public Call withdraw() {
        UUID pool = shared();
        return world.call("withdrawPayeeAddress", pools.leader)
                .at("poolId", pool)
                .at("addressId", world.done(state(pool)).id());
    }

    /** What the leader is to pay the treasurer’s firm, which has said where: {@code account} at a bank alone. */
    private Call toPay(boolean account) {
        UUID pool = shared();
        Call address = state(pool).by(pools.treasurer).field("organisationId", pools.treasurer.organisationId());
        world.done(account ? address.field("upiAddress", null) : address);
        return pools.toPay("getTransferPaymentRequest", pool);
    }

    public Call toAccount() {
        return payable("getTransferQrCode", toPay(true));
    }

    public Call toNowhere() {
        return pools.toPay("getTransferPaymentRequest", shared());
    }

    private Call payable(String operation, Call transfer) {
        Call call = world.call(operation, pools.leader);
        for (String parameter : new String[] {"poolId", "transferId"}) {
            call = call.at(parameter, transfer.path().get(parameter));
        }
        return call;
    }

    public Call contribution(String operation) {
        return world.call(operation, pools.leader).withQuery("amount=" + AMOUNT);
    }
}
