package org.sahyog.cluster.access;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.sahyog.identity.access.Access;
import org.sahyog.identity.access.AccessCheck;
import org.sahyog.identity.access.AccessChecks;

/** Rights inside the cluster of the path: strangers do not see that it exists, its people learn what they lack. */
@Singleton
class ClusterChecks implements AccessChecks {
    private static final Map<String, Predicate<Standing>> CONDITIONS = Map.of(
            "stakeholder", Standing::sees,
            "cda", Standing::serves,
            "agency", Standing::agency,
            "organiser", standing -> standing.serves() || standing.institution());

    private final ClusterRights rights;

    ClusterChecks(ClusterRights rights) {
        this.rights = rights;
    }

    @Override
    public AccessCheck of(String right) {
        Predicate<Standing> condition = Objects.requireNonNull(CONDITIONS.get(right), right);
        return (caller, path) -> AccessCheck.id(path, "clusterId")
                .map(clusterId -> rights.of(caller, clusterId).map(standing -> access(standing, condition)))
                .orElse(Uni.createFrom().item(Access.OUT_OF_SIGHT));
    }

    private static Access access(Standing standing, Predicate<Standing> condition) {
        if (condition.test(standing)) {
            return Access.ALLOWED;
        }
        return standing.sees() ? Access.NO_RIGHT : Access.OUT_OF_SIGHT;
    }
}
