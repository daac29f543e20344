package org.sahyog.fuzz.refusal;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.fuzz.call.Call;
import org.sahyog.fuzz.world.BankDeeds;
import org.sahyog.fuzz.world.Deeds;
import org.sahyog.fuzz.world.World;

/** What bank statements refuse. */
final class BankRefusals implements Refused {
    private final World world;
    private final BankDeeds banks;

    BankRefusals(Deeds deeds) {
        world = deeds.world();
        banks = deeds.of(BankDeeds.class);
    }

    @Override
    public Map<String, Supplier<Call>> calls() {
        return Map.of(
                "bank-sheet-refused", () -> banks.statement("Firm,Phone\nDiya,1\n"),
                "bank-columns-unfit", () -> banks.format().field("deposit", null),
                "bank-line-decided", this::decidedTwice,
                "bank-line-open", () -> banks.decision("releaseBankLine", banks.line()),
                "bank-movement-unfit", () -> banks.match(banks.line(), UUID.randomUUID()),
                "bank-sum-unfit", () -> banks.match(banks.line(), banks.movement()));
    }

    private Call decidedTwice() {
        Call aside = banks.setAside(banks.line());
        world.done(aside);
        return aside.header("Idempotency-Key", world.key());
    }
}
