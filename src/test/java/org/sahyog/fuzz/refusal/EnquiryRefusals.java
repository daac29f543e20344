package org.sahyog.fuzz.refusal;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.Town;
import org.sahyog.fuzz.call.Call;
import org.sahyog.fuzz.world.Deeds;
import org.sahyog.fuzz.world.EnquiryDeeds;
import org.sahyog.fuzz.world.World;

/** Refusals of the directory and about enquiries. */
final class EnquiryRefusals implements Refused {
    private final EnquiryDeeds enquiries;
    private final World world;

    EnquiryRefusals(Deeds deeds) {
        this.enquiries = deeds.of(EnquiryDeeds.class);
        this.world = deeds.world();
    }

    @Override
    public Map<String, Supplier<Call>> calls() {
        return Map.ofEntries(
                Map.entry(
                        "directory-not-yours",
                        () -> world.call("keepDirectoryEntry", world.freshFirm())
                                .header("If-Match", "*")),
                Map.entry("enquiry-closing-unfit", () -> enquiries.ask().field("closesAt", "2020-01-01T00:00:00Z")),
                Map.entry("enquiry-day-unfit", () -> enquiries.ask().field("wantedBy", "2020-01-01")),
                Map.entry("enquiry-closed", this::offersLate),
                Map.entry("enquiry-settled", () -> again(enquiries.choose())),
                Map.entry("enquiry-own", () -> enquiries.offer(enquiries.asker, enquiries.asked())),
                Map.entry(
                        "enquiry-not-yours",
                        () -> enquiries.choose(world.freshFirm(), enquiries.asked(), UUID.randomUUID())),
                Map.entry(
                        "enquiry-already-offered", () -> again(enquiries.offer(world.freshFirm(), enquiries.asked()))),
                Map.entry(
                        "enquiry-offer-not-yours",
                        () -> enquiries.ofPart("takeBackPart").by(world.freshFirm())),
                Map.entry("enquiry-offer-ended", () -> again(enquiries.ofPart("takeBackPart"))),
                Map.entry(
                        "enquiry-choice-unfit",
                        () -> enquiries.choose(enquiries.asker, enquiries.asked(), UUID.randomUUID())),
                Map.entry("enquiry-too-little", this::choosesTooLittle));
    }

    private Call again(Call call) {
        world.done(call);
        return call.header("Idempotency-Key", world.key());
    }

    private Call offersLate() {
        UUID enquiry = enquiries.asked();
        Town.run("update enquiry set closes_at = now() where id = ?", enquiry);
        return enquiries.offer(world.freshFirm(), enquiry);
    }

    private Call choosesTooLittle() {
        UUID enquiry = enquiries.asked();
        UUID offer = world.done(enquiries.offer(world.freshFirm(), enquiry).field("quantity", 7))
                .id();
        return enquiries.choose(enquiries.asker, enquiry, offer);
    }
}
