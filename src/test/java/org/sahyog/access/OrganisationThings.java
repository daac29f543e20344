package org.sahyog.access;

import static java.util.Map.entry;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sahyog.FakeGateway;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.notification.delivery.FakeReceipts;
import org.sahyog.shared.Ids;

/** What an organisation and a person have. */
final class OrganisationThings implements Area {
    private final Ground ground;
    private final Town town;
    private final Resident firm;

    OrganisationThings(Ground ground) {
        this.ground = ground;
        town = ground.town;
        firm = ground.firm;
    }

    @Override
    public Map<String, Supplier<Thing>> things() {
        return Map.ofEntries(
                entry("the firm", () -> organisation(firm)),
                entry("another firm", () -> organisation(ground.other).with("pinCode", Cast.PIN_OF_OTHER)),
                entry("a phone lost", () -> phoneLost(ground.other)),
                entry("its colleague", () -> colleague(firm)),
                entry("one who has gone", () -> colleagueGone(firm)),
                entry("its successor", () -> successor(firm)),
                entry("another's colleague", () -> colleague(ground.other)),
                entry("a file of the firm", () -> file(firm)),
                entry("an upload of the firm", () -> upload(firm)),
                entry("a notice to the owner", () -> notice(firm)),
                entry("a digest of the owner", () -> digest(firm)),
                entry("a sealed receipt", () -> receipt(firm, true)),
                entry("a forged receipt", () -> receipt(firm, false)),
                entry("an agency", () -> Thing.of("kind", "AGENCY")));
    }

    @Override
    public Map<String, Function<Role, Thing>> ofRoles() {
        return Map.of(
                "a twin's", role -> Thing.of().as(ground.cast.twin(role)),
                "a twin's agency", role -> Thing.of("kind", "AGENCY").as(ground.cast.twin(role)),
                "her own notice",
                        role -> ground.cast.as(role) == null
                                ? Thing.of("noticeId", UUID.randomUUID())
                                : notice(ground.cast.as(role)),
                "her own digest",
                        role -> ground.cast.as(role) == null
                                ? Thing.of("digestId", UUID.randomUUID())
                                : digest(ground.cast.as(role)));
    }

    @Override
    public Thing there(String parameter, String path) {
        return switch (parameter) {
            case "organisationId" ->
                organisation(firm).with("affiliationId", UUID.randomUUID(), "clusterId", town.clusterId);
            case "affiliationId" -> colleague(firm);
            case "fileId" -> file(firm);
            case "uploadId" -> upload(firm);
            case "noticeId" -> notice(firm);
            case "digestId" -> digest(firm);
            default -> null;
        };
    }

    static Thing organisation(Resident owner) {
        return Thing.of("organisationId", owner.organisationId());
    }

    /** With one more of the staff, who is of no other use. */
    static Thing colleague(Resident owner) {
        return affiliation(owner, Cast.colleague(owner, "STAFF", "").personId()).then(() -> {});
    }

    static Thing colleagueGone(Resident owner) {
        Thing colleague = colleague(owner);
        Town.run(
                "update affiliation set ended_at = now() where id = ?", UUID.fromString(colleague.id("affiliationId")));
        return colleague;
    }

    /** To whom ownership is handed over; afterwards the owner has it again. */
    static Thing successor(Resident owner) {
        Runnable restore = () -> {
            Town.run("update affiliation set role = 'OWNER' where person_id = ?", owner.personId());
            Town.run(
                    "update affiliation set ended_at = now() where organisation_id = ? and role = 'OWNER' and person_id <> ?",
                    owner.organisationId(),
                    owner.personId());
        };
        restore.run();
        return colleague(owner).then(restore);
    }

    private static Thing affiliation(Resident owner, UUID person) {
        return organisation(owner)
                .with("affiliationId", Town.id("select id from affiliation where person_id = ?", person));
    }

    /** Whose phone is lost: somebody who acts for this organisation alone. */
    static Thing phoneLost(Resident owner) {
        return organisation(owner).with("personId", owner.personId());
    }

    static Thing notice(Resident person) {
        UUID id = Ids.next();
        UUID deed = Ids.next();
        Town.run("insert into deed (id, verb, kind, entity_id) values (?, 'scene.set', 'scene', ?)", deed, id);
        Town.run("""
                insert into notice (id, person_id, deed_id, kind, entity_id, organisation_id, arguments, urgent, made_at)
                values (?, ?, ?, 'STAKEHOLDER_INVITED', ?, ?, jsonb_build_object('cluster', 'Moradabad'), false, now())
                """, id, person.personId(), deed, id, person.organisationId());
        return Thing.of("noticeId", id);
    }

    /** With one notice in it. */
    static Thing digest(Resident person) {
        UUID id = Ids.next();
        UUID notice = UUID.fromString(notice(person).id("noticeId"));
        Town.run("""
                insert into digest (id, person_id, pace, since, until, notices)
                values (?, ?, 'DAILY', clock_timestamp() - interval '1 day', clock_timestamp(), 1)
                """, id, person.personId());
        Town.run("update notice set way = 'DAILY', digest_id = ? where id = ?", id, notice);
        return Thing.of("digestId", id);
    }

    /** A picture that the owner brought and has attached to nothing. */
    static Thing file(Resident owner) {
        UUID id = Ids.next();
        Town.run("""
                insert into file (id, owner_id, uploaded_by, sent_checksum, checksum, name, type, size, store, has_preview, uploaded_at, wanted_at)
                values (?, ?, ?, ?, ?, 'lamp.jpg', 'JPEG', 2, 'postgresql', true, now(), now())
                """, id, owner.organisationId(), owner.personId(), print(), print());
        Town.run("insert into file_chunk (file_id, number, bytes) values (?, 0, decode('ffd8', 'hex'))", id);
        Town.run("insert into file_preview (file_id, bytes) values (?, decode('ffd8', 'hex'))", id);
        return Thing.of("fileId", id);
    }

    /** A file of ten bytes that the owner has begun to send. */
    static Thing upload(Resident owner) {
        UUID id = Ids.next();
        Town.run("""
                insert into file_upload (id, owner_id, uploaded_by, length, metadata, begun_at, expires_at)
                values (?, ?, ?, 10, '', now(), now() + interval '1 hour')
                """, id, owner.organisationId(), owner.personId());
        return Thing.of("uploadId", id);
    }

    private static String print() {
        return (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "");
    }

    /** A receipt of the gateway for a message that it was given, with its seal or another. */
    static Thing receipt(Resident person, boolean sealed) {
        String id = "msg_" + UUID.randomUUID();
        long now = System.currentTimeMillis() / 1000;
        String body = OrganisationBodies.receipt(message(person));
        String seal = sealed ? FakeReceipts.sign(FakeGateway.RECEIPT_SECRET, id + "." + now + "." + body) : "bm8=";
        return Thing.of("webhook-id", id, "webhook-timestamp", now, "webhook-signature", "v1," + seal, "receipt", body);
    }

    private static UUID message(Resident person) {
        UUID id = Ids.next();
        Town.run("""
                insert into delivery (id, notice_id, channel, state, attempts, next_at, first_at, sent_at)
                values (?, ?, 'GATEWAY', 'SENT', 1, now(), now(), now())
                """, id, UUID.fromString(notice(person).id("noticeId")));
        return id;
    }
}
