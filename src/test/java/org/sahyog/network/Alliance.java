package org.sahyog.network;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

/** A network of one town with as many member firms as asked for; the first one founded and leads it. */
public final class Alliance {
    public final Town town;
    public final String path;
    public final UUID id;
    public final Resident leader;
    public final List<Resident> members = new ArrayList<>();

    public Alliance(int firms) {
        this(new Town(), firms, "APPLICATION", "OFFICERS");
    }

    public Alliance(Town town, int firms, String joinPolicy, String admission) {
        this.town = town;
        leader = town.firm();
        String networks = "/clusters/" + town.clusterId + "/networks";
        id = UUID.fromString(leader.posts()
                .body(draft(joinPolicy, admission))
                .post(networks)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        path = networks + "/" + id;
        members.add(leader);
        while (members.size() < firms) {
            members.add(member(town.firm()));
        }
    }

    public static Map<String, Object> draft(String joinPolicy, String admission) {
        return new HashMap<>(Map.of(
                "name", "Peetal Buying Group",
                "form", "BUYING_GROUP",
                "purpose", "Scrap bought together",
                "joinPolicy", joinPolicy,
                "admission", admission,
                "lateEntryTerms", "₹5,000 once"));
    }

    /** In whatever way the network lets it in. */
    public Resident member(Resident firm) {
        Town.run("""
                insert into network_member (id, cluster_id, network_id, organisation_id, state, asked_at, member_at)
                values (gen_random_uuid(), ?, ?, ?, 'MEMBER', clock_timestamp(), clock_timestamp())
                """, town.clusterId, id, firm.organisationId());
        return firm;
    }

    public ValidatableResponse get(Resident who, String below) {
        return who.calls().get(path + below).then();
    }

    public ValidatableResponse post(Resident who, String below) {
        return who.posts().post(path + below).then();
    }

    public ValidatableResponse post(Resident who, String below, Map<String, ?> body) {
        RequestSpecification call = who.posts().body(body);
        return call.post(path + below).then();
    }

    public String apply(Resident firm) {
        return post(firm, "/applications", Map.of("message", "We melt two tonnes a month."))
                .statusCode(201)
                .extract()
                .path("id");
    }

    public String invite(Resident by, Resident firm) {
        return post(by, "/invitations", Map.of("organisationId", firm.organisationId()))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The latest stay of the firm. */
    public String stay(Resident firm) {
        return Town.id(
                        "select id from network_member where network_id = ? and organisation_id = ? order by asked_at desc limit 1",
                        id,
                        firm.organisationId())
                .toString();
    }

    public String state(Resident firm) {
        return Town.text("select state from network_member where id = ?", UUID.fromString(stay(firm)));
    }

    public ValidatableResponse propose(Resident by, String kind, Map<String, ?> payload) {
        Map<String, Object> draft = new HashMap<>(Map.of("kind", kind, "title", "Let us decide: " + kind));
        if (!payload.isEmpty()) {
            draft.put("payload", payload);
        }
        return post(by, "/proposals", draft);
    }

    public String proposal(Resident by, String kind, Map<String, ?> payload) {
        return propose(by, kind, payload).statusCode(201).extract().path("id");
    }

    public ValidatableResponse vote(Resident by, String proposal, String choice) {
        return post(by, "/proposals/" + proposal + "/votes", Map.of("choice", choice));
    }

    /** By all who vote, one after the other, until it is closed. */
    public void carry(String proposal) {
        for (Resident each : members) {
            if (Town.text("select state from network_proposal where id = ?", UUID.fromString(proposal))
                    .equals("OPEN")) {
                vote(each, proposal, "YES").statusCode(201);
            }
        }
    }

    public void elect(Resident whom, String role) {
        carry(proposal(leader, "ELECT", office(whom, role)));
    }

    public static Map<String, Object> office(Resident whom, String role) {
        return Map.of("role", role, "personId", whom.personId(), "organisationId", whom.organisationId());
    }

    public static Map<String, Object> charter(boolean acceptToVote) {
        return Map.of(
                "charter",
                Map.of(
                        "text", "# Charter\n\nWe buy together.",
                        "changed", "The first one.",
                        "rules",
                                Map.of(
                                        "quorumPercent", 50,
                                        "majorityPercent", 50,
                                        "gravePercent", 66,
                                        "voteDays", 7,
                                        "minimumOfficers", 2,
                                        "termMonths", 24,
                                        "acceptToVote", acceptToVote,
                                        "acceptToSpend", true)));
    }

    /** Its time is over, and whoever looks after deadlines does it next. */
    public static void expire(String proposal) {
        Town.run(
                "update network_proposal set closes_at = now() - interval '1 second' where id = ?",
                UUID.fromString(proposal));
        Town.run(
                "update deadline set due_at = now(), try_at = now() where entity_id = ? and fired_at is null",
                UUID.fromString(proposal));
    }

    /** Its time is over after so many milliseconds, without anybody's help. */
    public static void endIn(String proposal, int millis) {
        Town.run(
                "update network_proposal set closes_at = clock_timestamp() + ? * interval '1 millisecond' where id = ?",
                millis,
                UUID.fromString(proposal));
        Town.run("""
                update deadline d set due_at = p.closes_at, try_at = p.closes_at from network_proposal p
                where p.id = d.entity_id and p.id = ?
                """, UUID.fromString(proposal));
    }

    /** Its time is nearly over: who has not voted is to be reminded. */
    public static void remind(String proposal) {
        Town.run("""
                update deadline set due_at = now(), try_at = now()
                where entity_id = ? and kind = 'network.proposal-reminder' and fired_at is null
                """, UUID.fromString(proposal));
    }
}
