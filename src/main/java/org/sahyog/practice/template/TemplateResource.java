package org.sahyog.practice.template;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sahyog.identity.access.ForSignedIn;

@Path("/practice-templates")
@Tag(name = "Practices")
class TemplateResource {
    @GET
    @NonBlocking
    @ForSignedIn
    @Operation(
            operationId = "listPracticeTemplates",
            summary = "What to ask of each kind of practice",
            description = "The questions that a draft answers, each with its field, in English and Hindi.")
    public List<PracticeTemplateView> list() {
        return Templates.ALL;
    }
}
