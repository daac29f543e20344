package org.sahyog.practice.suggestion;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sahyog.identity.access.ForSignedIn;

@Path("/me/practice-suggestions")
@Tag(name = "Practices")
class SuggestionResource {
    private final SuggestionReads reads;

    SuggestionResource(SuggestionReads reads) {
        this.reads = reads;
    }

    @GET
    @ForSignedIn
    @Operation(operationId = "suggestPractices", summary = "Practices for you, each with the reason", description = """
                    For the organisation that you act for, else for all of yours: published practices that you see and that it has neither \
                    written nor tried. A product of its profile counts 4, each theme of what it wrote or tried 2, members of your \
                    clusters that make the same and work with the practice now 2 and 1 for each of them up to 5. The most points \
                    come first, the newest of those that have as many. Nothing is told of a firm but that it is one of so many.""")
    public Uni<SuggestionsView> suggest() {
        return reads.forCaller();
    }
}
