package org.sahyog.event.roster;

import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.seat.RegistrationState;
import org.sahyog.identity.OrganisationKind;

/** Which places of a roster are asked for. */
public class RosterFilter {
    @RestQuery
    @Parameter(description = "only of registrations that stand there")
    @Nullable
    RegistrationState state;

    @RestQuery
    @Parameter(description = "only who came, is expected, was absent, or waits")
    @Nullable
    RosterPresence presence;

    @RestQuery
    @Parameter(
            description =
                    "of a training: who came to this session; `presence` and `cameAt` are then of the session alone")
    @Nullable
    UUID sessionId;

    @RestQuery
    @Parameter(description = "only of this organisation")
    @Nullable
    UUID organisationId;

    @RestQuery
    @Parameter(description = "of a workshop: only seats of this working group")
    @Nullable
    UUID groupId;

    @RestQuery
    @Parameter(description = "only of organisations of this kind")
    @Nullable
    OrganisationKind organisationKind;

    @RestQuery
    @Parameter(
            description = "words, or their parts, that all stand in the name of the worker or the organisation",
            example = "meena")
    @Size(max = 120)
    @Nullable
    String words;

    /** As patterns, in which nothing that was written stands for anything else. */
    List<String> patterns() {
        return words == null
                ? List.of()
                : Arrays.stream(words.strip().split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .limit(8)
                        .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                        .toList();
    }
}
