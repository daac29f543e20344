package org.sahyog.notification.settings;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.identity.access.ForSignedIn;
import org.sahyog.shared.version.IfMatch;

@Path("/me/notice-settings")
@Tag(name = "Inbox")
class NoticeSettingsResource {
    private final NoticeSettings settings;
    private final CurrentCaller current;

    NoticeSettingsResource(NoticeSettings settings, CurrentCaller current) {
        this.settings = settings;
        this.current = current;
    }

    @GET
    @ForSignedIn
    @Operation(
            operationId = "getMyNoticeSettings",
            summary = "How I am told",
            description =
                    "Beside the inbox, which holds everything: by mail, and in urgent cases by a message to the phone.")
    public Uni<NoticeSettingsView> get() {
        return settings.of(current.get().id());
    }

    @PUT
    @ForSignedIn
    @Operation(
            operationId = "changeMyNoticeSettings",
            summary = "Say how I want to be told",
            description =
                    "Also sets the language of my account. Urgent kinds cannot be muted; mail and messages can be switched off.")
    public Uni<NoticeSettingsView> change(
            @RestHeader("If-Match") String ifMatch, @Valid @NotNull NoticeSettingsDraft draft) {
        UUID person = current.get().id();
        return settings.of(person)
                .invoke(found -> IfMatch.check(ifMatch, found.version(), found))
                .chain(found -> Panache.withTransaction(() -> settings.keep(person, found.version(), draft)))
                .chain(() -> settings.of(person));
    }
}
