package org.sahyog.access;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.sahyog.Tokens;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.shared.Ids;

/** Somebody for each role: the people of one town, of another in the same programme; and a third town, of which they know nothing. */
final class Cast {
    /** No other of the organisations that these people see has it. */
    static final String PIN_OF_OTHER = "605101";

    final Town here = new Town();
    final Town there = new Town();
    final Town elsewhere = new Town();
    /** Another member firm. */
    final Resident other = here.firm();
    /** A firm that the people of the tables do not know. */
    final Resident far = elsewhere.firm();

    private final Map<Role, Resident> people = new EnumMap<>(Role.class);

    Cast() {
        Town.run("update cluster set programme_id = ? where id = ?", here.programmeId, there.clusterId);
        Resident firm = here.firm();
        people.put(Role.STRANGER, Town.loner());
        people.put(Role.GUEST, there.firm());
        people.put(Role.FIRM, firm);
        people.put(Role.STAFF, colleague(firm, "STAFF", ""));
        people.put(
                Role.DELEGATE,
                colleague(
                        firm,
                        "DELEGATE",
                        "CHANGE_PROFILE,MANAGE_PEOPLE,JOIN_CLUSTER,REGISTER_FOR_EVENTS,ORGANISE_EVENTS,SPEND,VOTE,RUN_CLUSTERS"));
        people.put(Role.BARRED, colleague(firm, "DELEGATE", "SPEND"));
        people.put(Role.ORGANISER, here.institution);
        people.put(Role.CLERK, colleague(here.institution, "DELEGATE", "SPEND"));
        people.put(Role.CDA, here.cda);
        people.put(Role.FORMER_CDA, former());
        people.put(Role.OTHER_CDA, there.cda);
        people.put(Role.AGENCY, here.agency);
        people.put(Role.OTHER_AGENCY, there.agency);
        people.put(Role.ADMIN, admin());
        describe(firm);
        describe(other);
        describe(far);
        Town.run("update organisation set pin_code = ? where id = ?", PIN_OF_OTHER, other.organisationId());
    }

    /** Null for nobody. */
    Resident as(Role role) {
        return people.get(role);
    }

    private Resident former() {
        Resident former = here.agent();
        Town.run(
                "update cda_assignment set since_on = current_date - 9, until_on = current_date - 2 where person_id = ?",
                former.personId());
        return former;
    }

    private static Resident admin() {
        Resident nobody = Town.nobody();
        String token = Tokens.of("minted-" + nobody.personId(), "Person " + nobody.personId(), "platform-admin");
        return new Resident(nobody.personId(), null, "", token);
    }

    /** One more who acts for the organisation. */
    static Resident colleague(Resident of, String role, String rights) {
        Resident person = Town.person(of.organisationId(), of.organisationName(), role, "firm");
        Town.run(
                "update affiliation set rights = string_to_array(?, ',') where person_id = ?",
                rights,
                person.personId());
        return person;
    }

    /** Somebody else of the same role, for deeds after which one is no longer what one was. */
    Resident twin(Role role) {
        Resident model = as(role);
        if (model == null) {
            return null;
        }
        UUID id = Ids.next();
        String subject = "minted-" + id;
        Town.run(
                "insert into person (id, subject, username, name) values (?, ?, ?, ?)",
                id,
                subject,
                subject,
                "Person " + id);
        Town.run("""
                insert into affiliation (id, organisation_id, person_id, role, rights, since, keycloak_state)
                select gen_random_uuid(), organisation_id, ?, role, rights, since, 'DONE' from affiliation
                where person_id = ? and ended_at is null
                """, id, model.personId());
        Town.run("""
                insert into cda_assignment (id, cluster_id, person_id, since_on, until_on)
                select gen_random_uuid(), cluster_id, ?, since_on, until_on from cda_assignment where person_id = ?
                """, id, model.personId());
        return new Resident(
                id,
                model.organisationId(),
                model.organisationName(),
                Tokens.of(subject, "Person " + id, realmRole(role)));
    }

    private static String realmRole(Role role) {
        return switch (role) {
            case ADMIN -> "platform-admin";
            case AGENCY, OTHER_AGENCY -> "agency";
            case CDA, FORMER_CDA, OTHER_CDA -> "cda";
            case ORGANISER -> "institution";
            default -> "firm";
        };
    }

    /** All that a firm can tell of itself. */
    private static void describe(Resident firm) {
        Town.run("""
                update organisation set phone = '+919811122233', email = 'owner@firm.example', address = '7 Peetal Street',
                    udyam_number = 'UDYAM-UP-50-' || lpad((random() * 9999999)::int::text, 7, '0'), gstin = '09AAACH7409R1ZZ',
                    contact_name = 'Sunita Devi', workers_band = 'W1_9', turnover_band = 'UP_TO_25_LAKH',
                    women_owned = true, sc_st_owned = true, products = '{lamps}'
                where id = ?
                """, firm.organisationId());
    }
}
