package org.sahyog.practice.listing;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sahyog.identity.access.ForSignedIn;
import org.sahyog.practice.word.Asking;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/practices")
@Tag(name = "Practices")
class PracticeSearchResource {
    private final PracticeListReads reads;
    private final PracticeSearchReads search;
    private final PracticeFacetReads facets;

    PracticeSearchResource(PracticeListReads reads, PracticeSearchReads search, PracticeFacetReads facets) {
        this.reads = reads;
        this.search = search;
        this.facets = facets;
    }

    @GET
    @ForSignedIn
    @Operation(
            operationId = "searchPractices",
            summary =
                    "Published practices of all clusters that you may see: newest first, or those that have words, best first",
            description = """
                    Public ones, those of your programmes and those of your clusters; not what is retired.

                    With `q` each item says why it stands where it stands (`match`). For each word that is asked a practice gets what \
                    the best place is worth in which it has the word (title 1, product 0.7, text 0.4, name of a theme 0.25), times how \
                    sure it is that this word is meant (as it stands 1, another form 0.9, sounds alike 0.9 and less where the sound is \
                    short, another word of the trade for the same thing 0.8, begins with it 0.6, a slip 0.6 and less), times how rare \
                    the word is among what you see. `score` is the sum, of 1000. Translations count like the text itself. Words of a \
                    sentence that say nothing (*how*, *का*, *ki*) are left out, and at most eight are looked for. Not all words need \
                    be there: what has all of them comes first where there is much. The best 200 are found, on as many pages as they fill; a page \
                    continues after the score of the one before it.""")
    public Uni<Page<PracticeListItem>> search(
            @BeanParam @Valid PracticeSearchFilter filter, @BeanParam PageRequest page) {
        Asking asking = filter.asking();
        return asking.isEmpty() ? reads.everywhere(filter, page) : search.found(asking, filter, page);
    }

    @GET
    @Path("/facets")
    @ForSignedIn
    @Operation(
            operationId = "countPractices",
            summary = "How the practices that a search finds divide by product, kind, theme, language and cost",
            description =
                    "The same parameters as for the search; each number is of practices that meet all of them. Only what you see is counted.")
    public Uni<PracticeFacetsView> count(@BeanParam @Valid PracticeSearchFilter filter) {
        return facets.of(filter);
    }
}
