package org.sahyog.access;

import java.util.List;
import java.util.Map;

/** What is sent with operations of the directory and enquiries. */
final class EnquiryBodies implements Sent {
    @Override
    public Object of(String operation, Thing thing) {
        return switch (operation) {
            case "keepDirectoryEntry" -> Map.of("capabilities", List.of(), "machines", List.of());
            case "askEnquiry" -> EnquiryThings.draft();
            case "offerPart", "changePart" -> EnquiryThings.part();
            case "chooseOffers" -> Map.of("offers", List.of(thing.some("offerId")));
            default -> null;
        };
    }
}
