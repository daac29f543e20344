package org.sahyog.fuzz.world;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.fuzz.call.Call;
import org.sahyog.shared.file.content.FileSamples;

/** What is given to cost pools instead of money. */
public final class InKindDeeds implements Area {
    private final World world;
    private final CostPoolDeeds pools;
    private final FileDeeds files;

    InKindDeeds(Deeds deeds) {
        world = deeds.world();
        pools = deeds.of(CostPoolDeeds.class);
        files = deeds.of(FileDeeds.class);
    }

    @Override
    public List<Read> reads() {
        return List.of(Read.by(pools.leader, "listContributionsInKind", "limit=1"));
    }

    @Override
    public Map<String, Supplier<Call>> deeds() {
        return Map.of(
                "contributeInKind",
                this::give,
                "getContributionInKind",
                () -> world.call("getContributionInKind", pools.leader)
                        .at("expenseId", world.done(give()).id()));
    }

    /** By the leader, of her own. */
    public Call give() {
        byte[] picture = FileSamples.pngLikeNoOther();
        UUID file = world.done(files.upload(pools.leader, picture)).id();
        return world.call("contributeInKind", pools.leader)
                .at("poolId", pools.usual())
                .field("organisationId", null)
                .field("payerClass", null)
                .field("rule", null)
                .field("proposalId", null)
                .field("givenOn", world.today())
                .field("evidence", List.of(file));
    }
}
