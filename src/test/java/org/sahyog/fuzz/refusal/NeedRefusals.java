package org.sahyog.fuzz.refusal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.Town;
import org.sahyog.fuzz.call.Call;
import org.sahyog.fuzz.world.Deeds;
import org.sahyog.fuzz.world.NeedDeeds;
import org.sahyog.fuzz.world.SeatGround;
import org.sahyog.fuzz.world.World;

/** Refusals about needs. */
final class NeedRefusals implements Refused {
    private final Deeds deeds;
    private final NeedDeeds needs;
    private final World world;

    NeedRefusals(Deeds deeds) {
        this.deeds = deeds;
        this.needs = deeds.of(NeedDeeds.class);
        this.world = deeds.world();
    }

    @Override
    public Map<String, Supplier<Call>> calls() {
        return Map.ofEntries(
                Map.entry("challenge-undescribed", () -> needs.raise().field("description", " ")),
                Map.entry("file-unknown", () -> needs.raise().field("attachments", List.of(UUID.randomUUID()))),
                Map.entry("cluster-member-needed", () -> needs.support(world.town.cda, needs.raised())),
                Map.entry("challenge-own", () -> needs.support(needs.raiser, needs.raised())),
                Map.entry("challenge-not-yours", () -> needs.step("solveChallenge", world.firm, needs.raised())),
                Map.entry(
                        "challenge-id-stays", () -> needs.change(needs.raised()).field("id", UUID.randomUUID())),
                Map.entry("challenge-answered", () -> needs.change(needs.answered())),
                Map.entry("challenge-ended", () -> needs.step("answerChallenge", world.firm, needs.solved())),
                Map.entry("challenge-not-ended", () -> needs.step("reopenChallenge", needs.raiser, needs.raised())),
                Map.entry("challenge-already-supported", () -> again(needs.support(world.freshFirm(), needs.raised()))),
                Map.entry("challenge-not-supported", () -> again(needs.takeBack())),
                Map.entry("challenge-merged", () -> needs.step("answerChallenge", world.firm, needs.merged())),
                Map.entry(
                        "challenge-not-merged", () -> needs.step("separateChallenge", world.town.cda, needs.raised())),
                Map.entry("challenge-merged-long-ago", this::separatesLate),
                Map.entry("challenge-merge-unfit", () -> needs.merge(needs.raised(), UUID.randomUUID())),
                Map.entry(
                        "challenge-route-unfit",
                        () -> needs.route(needs.raised()).field("organisationId", world.firm.organisationId())),
                Map.entry("challenge-link-unfit", () -> needs.link(needs.raised(), UUID.randomUUID())),
                Map.entry("challenge-linked-already", () -> again(needs.link(needs.raised(), event()))),
                Map.entry(
                        "challenge-linker-unfit",
                        () -> needs.link(needs.raised(), event()).by(world.firm)),
                Map.entry("challenge-link-of-others", () -> needs.takeBackLink(world.firm)),
                Map.entry(
                        "challenge-not-routed-to-you", () -> needs.step("takeUpChallenge", world.firm, needs.routed())),
                Map.entry(
                        "challenge-taken-up",
                        () -> again(needs.step("takeUpChallenge", world.town.institution, needs.routed()))));
    }

    private UUID event() {
        return deeds.of(SeatGround.class).events().published(9);
    }

    private Call again(Call call) {
        world.done(call);
        return call.header("Idempotency-Key", world.key());
    }

    private Call separatesLate() {
        UUID merged = needs.merged();
        Town.run("update challenge set merged_at = merged_at - interval '8 days' where id = ?", merged);
        return needs.step("separateChallenge", world.town.cda, merged);
    }
}
