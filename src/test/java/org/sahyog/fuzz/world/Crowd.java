package org.sahyog.fuzz.world;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sahyog.Tokens;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.shared.Ids;

/** Firms with their owners by the dozen, as a deed that can be done once needs a fresh one each time. */
final class Crowd {
    private static final int DOZENS = 48;

    private final UUID clusterId;
    private final Queue<Resident> members = new ArrayDeque<>();
    private final Queue<Resident> loners = new ArrayDeque<>();

    Crowd(UUID clusterId) {
        this.clusterId = clusterId;
    }

    /** Of a firm that is active in the cluster. */
    Resident member() {
        if (members.isEmpty()) {
            members.addAll(firms());
            Town.run("""
                    insert into stakeholder (id, cluster_id, organisation_id, state, asked_at, active_at)
                    select gen_random_uuid(), ?, o, 'ACTIVE', now(), now() from unnest(?::uuid[]) o
                    """, clusterId, array(members.stream().map(Resident::organisationId)));
        }
        return members.remove();
    }

    /** Of a firm that belongs to no cluster. */
    Resident loner() {
        if (loners.isEmpty()) {
            loners.addAll(firms());
        }
        return loners.remove();
    }

    private static List<Resident> firms() {
        List<Resident> owners = Stream.generate(Crowd::owner).limit(DOZENS).toList();
        String organisations = array(owners.stream().map(Resident::organisationId));
        String people = array(owners.stream().map(Resident::personId));
        Town.run("""
                insert into organisation (id, kind, name, name_key, pin_code, keycloak_state)
                select o, 'FIRM', 'Firm ' || o, o::text, '244001', 'DONE' from unnest(?::uuid[]) o
                """, organisations);
        Town.run("""
                insert into person (id, subject, username, name)
                select p, 'minted-' || p, 'minted-' || p, 'Person ' || p from unnest(?::uuid[]) p
                """, people);
        Town.run("""
                insert into affiliation (id, organisation_id, person_id, role, since, keycloak_state)
                select gen_random_uuid(), o, p, 'OWNER', now(), 'DONE' from unnest(?::uuid[], ?::uuid[]) as owner (o, p)
                """, organisations, people);
        return owners;
    }

    private static Resident owner() {
        UUID person = Ids.next();
        UUID organisation = Ids.next();
        String token = Tokens.of("minted-" + person, "Person " + person, "firm");
        return new Resident(person, organisation, "Firm " + organisation, token);
    }

    private static String array(Stream<UUID> ids) {
        return ids.map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
