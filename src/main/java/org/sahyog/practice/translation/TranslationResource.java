package org.sahyog.practice.translation;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.sahyog.cluster.access.ForStakeholders;
import org.sahyog.identity.access.ForSignedIn;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/practices/{practiceId}/translations")
@Tag(name = "Practices")
class TranslationResource {
    private final Translations translations;
    private final Once once;

    TranslationResource(Translations translations, Once once) {
        this.translations = translations;
        this.once = once;
    }

    @GET
    @ForSignedIn
    @Operation(
            operationId = "listPracticeTranslations",
            summary = "What is published of a practice, in other languages",
            description = "The newest of each language, read by whoever reads the practice.")
    public Uni<Page<TranslationView>> list(UUID clusterId, UUID practiceId, @BeanParam PageRequest page) {
        return translations.list(clusterId, practiceId, page);
    }

    @POST
    @ForStakeholders
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "translatePractice",
            summary = "Write what is published in another language",
            description =
                    "By people of its organisation, or an agent or agency of the cluster. What stood there before in that language is replaced. It is stale as soon as a revision is published.")
    public Uni<TranslationView> write(
            UUID clusterId, UUID practiceId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull TranslationDraft draft) {
        return once.perform(key, draft, TranslationView.class, () -> translations.write(clusterId, practiceId, draft));
    }
}
