package org.sahyog.directory;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.sahyog.cluster.access.ForStakeholders;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/directory")
@Tag(name = "Directory")
class DirectoryResource {
    private final DirectoryReads reads;
    private final DirectoryEntries entries;

    DirectoryResource(DirectoryReads reads, DirectoryEntries entries) {
        this.reads = reads;
        this.entries = entries;
    }

    @GET
    @ForStakeholders
    @Operation(
            operationId = "searchDirectory",
            summary = "What the members of the cluster can do, by name",
            description =
                    "Brass, पीतल, pital and peetal find each other. Members that have filled nothing are found by name and by the products of their profile.")
    public Uni<Page<DirectoryEntryView>> search(
            UUID clusterId, @BeanParam @Valid DirectoryFilter filter, @BeanParam PageRequest page) {
        return reads.list(clusterId, filter, page);
    }

    @GET
    @Path("/{organisationId}")
    @ForStakeholders
    @Operation(
            operationId = "getDirectoryEntry",
            summary = "What one member can do",
            description = "Empty, with version 0, until its people fill it.")
    public Uni<DirectoryEntryView> get(UUID clusterId, UUID organisationId) {
        return reads.get(clusterId, organisationId);
    }

    @PUT
    @Path("/{organisationId}")
    @ForStakeholders
    @WithTransaction
    @Operation(
            operationId = "keepDirectoryEntry",
            summary = "Say what we can do",
            description = "By any of the organisation’s own people; the whole entry each time.")
    public Uni<DirectoryEntryView> keep(
            UUID clusterId,
            UUID organisationId,
            @RestHeader("If-Match") String ifMatch,
            @Valid @NotNull DirectoryDraft draft) {
        return entries.keep(clusterId, organisationId, ifMatch, draft);
    }
}
