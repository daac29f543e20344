package org.sahyog.cluster;

import io.smallrye.mutiny.Uni;
import java.time.ZoneId;
import java.util.UUID;
import org.sahyog.shared.database.Sql;

/** By which clocks a cluster lives; asked inside a write. */
public final class ClusterZone {
    private static final Sql ZONE = Sql.of("select zone from cluster where id = :id");

    private ClusterZone() {}

    public static Uni<ZoneId> of(UUID clusterId) {
        return ZONE.with("id", clusterId).value(String.class).map(ZoneId::of);
    }
}
