package org.sahyog.shared.openapi;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** What a problem tells besides its sentence, for an app that offers the way out. The page of its code says when it is there. */
class ProblemFacts {
    private final Map<String, Schema> facts = new LinkedHashMap<>();

    ProblemFacts() {
        put("current", open(), "request-stale: what it is now, as it is read");
        put("seatsLeft", number(), "event-full, event-seats-kept: how many are left for you");
        put("seatsKept", number(), "event-seats-kept: how many more are kept for others");
        put("taken", number(), "event-capacity-taken: seats that are taken or offered");
        put("questions", listOf(text()), "disclosure-incomplete: codes of the questions that are not answered");
        put("hosts", listOf(text()), "tour-stops-unconfirmed: who has not said yes");
        put("unitsLeft", number(), "tour-option-full: vehicles or rooms in which nobody is yet");
        put("opensAt", ref("Instant"), "event-not-open-yet: when registration begins");
        put("closedAt", ref("Instant"), "event-closed, enquiry-closed: when registration ended, or offering");
        put("registrationId", ref("UUID"), "event-already-registered: the one that is there");
        put("offerState", text(), "event-offer-ended: what became of it");
        put("applyFrom", ref("Instant"), "network-refused-lately: when the next application is taken");
        put("because", listOf(ref("SpendingHold")), "network-spending-frozen: every reason");
        put(
                "mergedInto",
                ref("UUID"),
                "access-acting-for-merged: the organisation to act for instead; challenge-merged: the challenge that remains");
        put(
                "organisations",
                listOf(named("OrganisationName")),
                "identity-hand-over-first: those that need another owner");
        put("candidates", listOf(candidate()), "identity-likely-duplicate: organisations that may be the same");
        put("kind", text(), "file-too-large: picture, audio or document");
        put("most", wide(), "file-too-large: bytes, file-pixels: points that are taken");
        put(
                "used",
                wide(),
                "file-quota: bytes that your organisation has used; upload-unfinished: that you have begun to send");
        put("quota", wide(), "file-quota: bytes that it may use; upload-unfinished: that you may have begun");
        put("size", wide(), "file-quota, file-range, upload-unfinished: bytes of this file");
        put("uploads", listOf(ref("UUID")), "upload-unfinished: those that you have begun");
        put("offset", wide(), "upload-offset: so many bytes are here; go on behind them");
        put("sheet", text(), "cluster-sheet-refused: what is wrong with the file, never translated");
        put("arguments", listOf(OASFactory.createSchema()), "cluster-sheet-refused: what the sentence is made of");
        put("faults", listOf(ref("RowFault")), "cluster-import-faults: what is wrong in which row");
        put("unlistedFaults", number(), "cluster-import-faults: how many more there are");
    }

    void name(Schema problem) {
        facts.forEach(problem::addProperty);
    }

    private void put(String name, Schema fact, String description) {
        facts.put(name, fact.description(description));
    }

    /** Its title is the name that generated clients give to it. */
    private static Schema named(String title) {
        return OASFactory.createSchema()
                .title(title)
                .addType(SchemaType.OBJECT)
                .addProperty("id", ref("UUID"))
                .addProperty("name", text())
                .addRequired("id")
                .addRequired("name");
    }

    private static Schema candidate() {
        return named("LikelyDuplicate").addProperty("reason", text()).addRequired("reason");
    }

    private static Schema open() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(true));
    }

    private static Schema listOf(Schema item) {
        return OASFactory.createSchema().addType(SchemaType.ARRAY).items(item);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }

    private static Schema number() {
        return OASFactory.createSchema().addType(SchemaType.INTEGER).format("int32");
    }

    private static Schema wide() {
        return OASFactory.createSchema().addType(SchemaType.INTEGER).format("int64");
    }

    private static Schema ref(String name) {
        return OASFactory.createSchema().ref("#/components/schemas/" + name);
    }
}
