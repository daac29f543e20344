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

@Path("/me/notice-preferences")
@Tag(name = "Inbox")
class NoticePreferencesResource {
    private final NoticePreferences preferences;
    private final CurrentCaller current;

    NoticePreferencesResource(NoticePreferences preferences, CurrentCaller current) {
        this.preferences = preferences;
        this.current = current;
    }

    @GET
    @ForSignedIn
    @Operation(
            operationId = "getMyNoticePreferences",
            summary = "When I am told",
            description =
                    "Of each kind of thing at once, or together once a day or once a week, and how many mails a day at most."
                            + " Quiet hours stand in the notice settings. The inbox holds everything at once in any case.")
    public Uni<NoticePreferencesView> get() {
        return preferences.of(current.get().id());
    }

    @PUT
    @ForSignedIn
    @Operation(
            operationId = "changeMyNoticePreferences",
            summary = "Say when I want to be told",
            description =
                    "Holds for what happens from now on; what waits for a digest comes with the next one of the new times.")
    public Uni<NoticePreferencesView> change(
            @RestHeader("If-Match") String ifMatch, @Valid @NotNull NoticePreferencesDraft draft) {
        UUID person = current.get().id();
        return preferences
                .of(person)
                .invoke(found -> IfMatch.check(ifMatch, found.version(), found))
                .chain(found -> Panache.withTransaction(() -> preferences.keep(person, found.version(), draft)))
                .chain(() -> preferences.of(person));
    }
}
