package org.sahyog.practice;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sahyog.shared.database.Entities;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;
import org.sahyog.shared.request.Author;
import org.sahyog.shared.request.CurrentRequest;

/** Practices and their versions inside a write. What its caller does not see is not found here either. */
@ApplicationScoped
public class PracticeRepository {
    private static final Sql LAST_NUMBER =
            Sql.of("select cast(max(number) as int) from practice_version where practice_id = :practice");
    private static final Sql DECLARED = Sql.of("""
            select cast(count(*) as int) from practice_theme where id = any(:themes) and (cluster_id is null or cluster_id = :cluster)
            """);

    private final CurrentRequest request;
    private final PracticeSight sight;

    PracticeRepository(CurrentRequest request, PracticeSight sight) {
        this.request = request;
        this.sight = sight;
    }

    public Uni<Void> add(Practice practice, PracticeVersion first) {
        practice.author = new Author(request.person(), request.onBehalfOf());
        return Entities.insertOr(practice, "practice_pkey", () -> new DomainException(RequestProblem.ID_TAKEN))
                .chain(() -> Entities.insert(first));
    }

    /** One that the caller sees; held until the transaction ends. */
    public Uni<Practice> get(UUID clusterId, UUID id) {
        return getUnseen(clusterId, id).call(sight::refuseUnseen);
    }

    /** One of which the caller may not know; for what is hers in spite of that. */
    public Uni<Practice> getUnseen(UUID clusterId, UUID id) {
        return Entities.hold(Practice.class, Map.of("clusterId", clusterId, "id", id));
    }

    public Uni<PracticeVersion> published(Practice practice) {
        return version(practice, practice.publishedId());
    }

    public Uni<PracticeVersion> open(Practice practice) {
        return version(practice, practice.openId());
    }

    private static Uni<PracticeVersion> version(Practice practice, UUID id) {
        return Entities.get(PracticeVersion.class, Map.of("clusterId", practice.clusterId, "id", id));
    }

    public Uni<Integer> lastNumber(Practice practice) {
        return LAST_NUMBER.with("practice", practice.id).value(Integer.class);
    }

    /** Themes are those of the platform and those of the cluster. */
    public Uni<Void> refuseUndeclared(UUID clusterId, List<UUID> themes) {
        return DECLARED.with("themes", themes.toArray(UUID[]::new))
                .with("cluster", clusterId)
                .value(Integer.class)
                .invoke(declared -> DomainException.refuseIf(declared < themes.size(), PracticeProblem.THEME_UNFIT))
                .replaceWithVoid();
    }
}
