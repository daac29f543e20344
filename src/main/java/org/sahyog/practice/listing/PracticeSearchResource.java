package org.sahyog.practice.listing;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sahyog.identity.access.ForSignedIn;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/practices")
@Tag(name = "Practices")
class PracticeSearchResource {
    private final PracticeListReads reads;

    PracticeSearchResource(PracticeListReads reads) {
        this.reads = reads;
    }

    @GET
    @ForSignedIn
    @Operation(
            operationId = "searchPractices",
            summary = "Published practices of all clusters that you may see, newest first",
            description = "Public ones, those of your programmes and those of your clusters; not what is retired.")
    public Uni<Page<PracticeListItem>> search(@BeanParam @Valid PracticeFilter filter, @BeanParam PageRequest page) {
        return reads.everywhere(filter, page);
    }
}
