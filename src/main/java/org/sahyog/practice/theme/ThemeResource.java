package org.sahyog.practice.theme;

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
import org.sahyog.cluster.access.ForCdas;
import org.sahyog.cluster.access.ForStakeholders;
import org.sahyog.practice.view.PracticeThemeView;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/practice-themes")
@Tag(name = "Practices")
class ThemeResource {
    private final Themes themes;
    private final Once once;

    ThemeResource(Themes themes, Once once) {
        this.themes = themes;
        this.once = once;
    }

    @GET
    @ForStakeholders
    @Operation(
            operationId = "listPracticeThemes",
            summary = "The themes that practices of the cluster may have",
            description = "Those of the platform, by which practices of all clusters compare, then the cluster’s own.")
    public Uni<Page<PracticeThemeView>> list(UUID clusterId, @BeanParam PageRequest page) {
        return themes.list(clusterId, page);
    }

    @POST
    @ForCdas
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "declarePracticeTheme",
            summary = "Declare a theme for the cluster",
            description = "By an agent or agency. Each name stands once, also beside those of the platform.")
    public Uni<PracticeThemeView> declare(
            UUID clusterId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull ThemeDraft draft) {
        return once.perform(key, draft, PracticeThemeView.class, () -> themes.declare(clusterId, draft));
    }
}
