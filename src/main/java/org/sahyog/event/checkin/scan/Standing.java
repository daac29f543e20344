package org.sahyog.event.checkin.scan;

/** How a scan stands now, in statements. */
final class Standing {
    /** Scan s of attendance t; f is the earliest of the place at the same session, where not all of them are undone. */
    static final String SCANS = """
            from check_in_scan s join attendance t on t.cluster_id = s.cluster_id and t.id = s.attendance_id
            left join lateral (select e.id, e.scanned_at, e.device from check_in_scan e
                where e.attendance_id = t.id and e.session_id is not distinct from s.session_id and e.undone_at is null
                order by e.scanned_at, e.id limit 1) f on true
            """;

    private static final String COUNTS = "coalesce(t.undone_at, s.undone_at) is null";
    static final String ADMITTED = COUNTS + " and f.id = s.id";
    static final String DOUBLE = COUNTS + " and f.id <> s.id";
    static final String UNDONE = "coalesce(t.undone_at, s.undone_at) is not null";
    static final String OUTCOME =
            "case when " + UNDONE + " then 'UNDONE' when f.id = s.id then 'ADMITTED' else 'DOUBLE_SCAN' end";

    private Standing() {}
}
