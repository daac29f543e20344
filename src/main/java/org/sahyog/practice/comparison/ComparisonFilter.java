package org.sahyog.practice.comparison;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.Expected;
import org.sahyog.shared.problem.RequestProblem;
import org.sahyog.shared.problem.WrongValue;

/** Which practices are compared. */
class ComparisonFilter {
    private static final int MOST = 20;

    @RestQuery
    @Size(max = 1000)
    @Parameter(
            required = true,
            description = "ids of practices, 20 at most, with commas between them",
            example = "0197f011-0000-7000-8000-000000000001,0197f011-0000-7000-8000-000000000002")
    @Nullable
    String ids;

    /** Each once, in the order asked for. */
    UUID[] distinct() {
        if (ids == null) {
            throw wrong();
        }
        List<UUID> asked =
                Stream.of(ids.split(",")).map(ComparisonFilter::id).distinct().toList();
        if (asked.size() > MOST) {
            throw wrong();
        }
        return asked.toArray(UUID[]::new);
    }

    private static UUID id(String text) {
        try {
            UUID id = UUID.fromString(text.strip());
            if (id.toString().equalsIgnoreCase(text.strip())) {
                return id;
            }
        } catch (IllegalArgumentException noId) {
            throw wrong();
        }
        throw wrong();
    }

    private static DomainException wrong() {
        return new DomainException(RequestProblem.INVALID, 1)
                .withErrors(List.of(WrongValue.of("ids", "ids", Expected.a(UUID.class))));
    }
}
