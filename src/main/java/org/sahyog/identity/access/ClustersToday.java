package org.sahyog.identity.access;

/**
 * Which clusters somebody serves today and which she belongs to: one rule, as SQL, for every query that asks. What is given is SQL too, a
 * column or a value’s name. Who serves a cluster is one of its agents, or runs clusters for an agency that takes part in it.
 */
public final class ClustersToday {
    private ClustersToday() {}

    /** A condition: whether she serves that cluster. The agencies are those of {@link Caller#agencyIds}. */
    public static String isServed(String cluster, String person, String agencies) {
        return """
                (exists (select 1 from cda_today a where a.cluster_id = %1$s and a.person_id = %2$s)
                    or exists (select 1 from agency_today g where g.cluster_id = %1$s and g.agency_id = any(cast(%3$s as uuid[]))))
                """.formatted(cluster, person, agencies);
    }

    /** A subquery: the ids of all that she serves. */
    public static String servedBy(String person, String agencies) {
        return """
                select a.cluster_id from cda_today a where a.person_id = %s
                union select g.cluster_id from agency_today g where g.agency_id = any(cast(%s as uuid[]))
                """.formatted(person, agencies);
    }

    /** A subquery: the ids of all of which she is an agent, or in which one of her organisations takes part. */
    public static String ofPerson(String person, String organisations) {
        return servedBy(person, organisations) + """
                union select t.cluster_id from stakeholder t
                where t.organisation_id = any(cast(%s as uuid[])) and t.state = 'ACTIVE'
                """.formatted(organisations);
    }
}
