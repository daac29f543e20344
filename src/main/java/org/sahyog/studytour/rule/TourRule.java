package org.sahyog.studytour.rule;

/** As SQL: whether in the waiting list of tour {@code y} (of study_tour) those who told go first. */
public final class TourRule {
    public static final String TELLERS_FIRST =
            "coalesce(y.tellers_first, (select u.tellers_first from cluster_tour_rule u where u.cluster_id = y.cluster_id), true)";

    private TourRule() {}
}
