package org.sahyog.fuzz.refusal;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.fuzz.call.Call;
import org.sahyog.fuzz.world.CostPoolDeeds;
import org.sahyog.fuzz.world.Deeds;
import org.sahyog.fuzz.world.PayeeDeeds;
import org.sahyog.fuzz.world.World;

/** Why nobody is paid there. */
final class PayeeRefusals implements Refused {
    private final PayeeDeeds payees;
    private final CostPoolDeeds pools;
    private final World world;

    PayeeRefusals(Deeds deeds) {
        payees = deeds.of(PayeeDeeds.class);
        pools = deeds.of(CostPoolDeeds.class);
        world = deeds.world();
    }

    @Override
    public Map<String, Supplier<Call>> calls() {
        return Map.of(
                "payee-address-needed",
                        () -> state().field("upiAddress", null)
                                .field("accountNumber", null)
                                .field("ifsc", null),
                "payee-account-half", () -> state().field("ifsc", null),
                "payee-not-rupees", this::inDollars,
                "payee-for-others", () -> state().by(pools.treasurer),
                "payee-waiting", this::twice,
                "payee-ended", () -> again(payees.withdraw()),
                "payee-not-sharing",
                        () -> payees.contribution("getContributionPaymentRequest")
                                .by(pools.member()),
                "payee-unknown", payees::toNowhere,
                "payee-without-upi", payees::toAccount);
    }

    private Call state() {
        return payees.state(pools.usual());
    }

    private Call inDollars() {
        UUID pool =
                world.done(pools.open(pools.network()).field("currency", "USD")).id();
        world.done(pools.join(pool, pools.leader));
        return payees.state(pool);
    }

    /** The first is used at once, the second waits. */
    private Call twice() {
        UUID pool = payees.shared();
        world.done(payees.state(pool));
        world.done(payees.state(pool));
        return payees.state(pool);
    }

    private Call again(Call call) {
        world.done(call);
        return call.header("Idempotency-Key", world.key());
    }
}
