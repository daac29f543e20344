package org.sahyog.directory;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.OrganisationKind;

/** Whom to list. Words are found in English, in Hindi and in Hindi with Latin letters, with slips. */
class DirectoryFilter {
    @RestQuery
    @Size(max = 100)
    @Parameter(description = "words of what it can do, of a machine or of its name; in any script, with slips")
    @Nullable
    String q;

    @RestQuery
    @Parameter(description = "only of this kind", schema = @Schema(implementation = OrganisationKind.class))
    @Pattern(regexp = "FIRM|INSTITUTION|AGENCY", message = "{sahyog.one-of}")
    @Nullable
    String kind;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "words of a product that it makes; in any script, with slips")
    @Nullable
    String product;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "words of a machine that it has; in any script, with slips")
    @Nullable
    String machine;

    @RestQuery
    @Parameter(description = "true: only those with a machine that has hours to spare; with `machine`, such a one")
    @Nullable
    Boolean spare;

    @RestQuery
    @Parameter(description = "only members of this network of the cluster")
    @Nullable
    UUID networkId;
}
