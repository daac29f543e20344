package org.sahyog.fuzz.world;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.Town.Resident;
import org.sahyog.fuzz.call.Call;

/** What members can do, what is asked and what they offer. */
public final class EnquiryDeeds implements Area {
    private final World world;
    public final Resident asker;

    EnquiryDeeds(Deeds deeds) {
        world = deeds.world();
        asker = world.freshFirm();
        world.place("enquiryId", asked());
    }

    @Override
    public List<Read> reads() {
        return List.of(
                Read.by(
                        world.firm,
                        "searchDirectory",
                        "q=pital",
                        "kind=FIRM",
                        "product=lamps",
                        "machine=lathe",
                        "spare=true",
                        "limit=2"),
                Read.by(world.firm, "getDirectoryEntry"),
                Read.by(world.firm, "listEnquiries", "q=pital", "state=OPEN", "mine=true", "limit=2"),
                Read.by(world.firm, "getEnquiry"));
    }

    @Override
    public Map<String, Supplier<Call>> deeds() {
        return Map.of(
                "keepDirectoryEntry",
                this::keep,
                "askEnquiry",
                this::ask,
                "offerPart",
                () -> offer(world.freshFirm(), asked()),
                "changePart",
                () -> ofPart("changePart"),
                "takeBackPart",
                () -> ofPart("takeBackPart"),
                "chooseOffers",
                this::choose);
    }

    private Call keep() {
        return world.tagged(world.call("keepDirectoryEntry", world.firm), "getDirectoryEntry", world.firm);
    }

    public Call ask() {
        return world.call("askEnquiry", asker)
                .field("quantity", 200)
                .field("closesAt", Instant.now().plus(Duration.ofDays(9)).toString())
                .field("wantedBy", world.today().plusDays(60).toString());
    }

    public UUID asked() {
        return world.done(ask()).id();
    }

    private Call part(Call call) {
        return call.field("readyBy", world.today().plusDays(50).toString());
    }

    public Call offer(Resident by, UUID enquiry) {
        return part(world.call("offerPart", by).at("enquiryId", enquiry));
    }

    /** Of its own offer of a fresh firm. */
    public Call ofPart(String operation) {
        Resident firm = world.freshFirm();
        UUID enquiry = asked();
        UUID offer = world.done(offer(firm, enquiry)).id();
        Call call = world.call(operation, firm).at("enquiryId", enquiry).at("offerId", offer);
        return operation.equals("changePart") ? part(call.header("If-Match", "\"0\"")) : call;
    }

    public Call choose() {
        UUID enquiry = asked();
        UUID offer = world.done(offer(world.freshFirm(), enquiry)).id();
        return choose(asker, enquiry, offer);
    }

    public Call choose(Resident by, UUID enquiry, UUID offer) {
        return world.call("chooseOffers", by)
                .at("enquiryId", enquiry)
                .field("offers", List.of(offer.toString()))
                .field("lessIsEnough", false);
    }
}
