package org.sahyog.identity.person;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.identity.access.ForSignedIn;
import org.sahyog.identity.consent.ConsentDraft;
import org.sahyog.identity.consent.ConsentView;
import org.sahyog.identity.consent.Consents;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.json.MergePatch;

@Path("/my-data")
@Tag(name = "My data")
class OwnDataResource {
    private final Consents consents;
    private final OwnDataReads reads;
    private final OwnDataExport export;
    private final OwnProfile profile;
    private final Erasure erasure;
    private final CurrentCaller caller;
    private final Once once;

    OwnDataResource(
            Consents consents,
            OwnDataReads reads,
            OwnDataExport export,
            OwnProfile profile,
            Erasure erasure,
            CurrentCaller caller,
            Once once) {
        this.consents = consents;
        this.reads = reads;
        this.export = export;
        this.profile = profile;
        this.erasure = erasure;
        this.caller = caller;
        this.once = once;
    }

    @GET
    @ForSignedIn
    @Operation(
            operationId = "getMyData",
            summary = "What is kept about me as a person",
            description =
                    "Name, ways to reach me, consents with their history, organisations that I act or acted for. `/my-data/export` has all.")
    public Uni<PersonalDataView> get() {
        return reads.of(caller.get().id());
    }

    @GET
    @Path("/export")
    @ForSignedIn
    @Operation(
            operationId = "exportMyData",
            summary = "All that is kept about me",
            description =
                    "What `/my-data` has, and part by part all else: for whom I act and acted, what I did, wrote and was told, "
                            + "what I learnt, and what others keep in my name. Copies of answers, kept for seven days for retries, are not "
                            + "repeated here.")
    public Uni<PersonalDataExport> export() {
        return export.of(caller.get().id());
    }

    @PATCH
    @Consumes(MergePatch.TYPE)
    @ForSignedIn
    @Operation(
            operationId = "changeMyData",
            summary = "Change my name, phone, e-mail or language",
            description =
                    "A merge patch (RFC 7396): what is named is set, null takes it away. The sign-in service follows within seconds, or "
                            + "when it answers again; `provisioning` says how far it is, and REFUSED why not.")
    @RequestBody(content = @Content(mediaType = MergePatch.TYPE, schema = @Schema(implementation = ProfileDraft.class)))
    public Uni<PersonalDataView> change(@RestHeader("If-Match") String ifMatch, @NotNull JsonNode patch) {
        UUID person = caller.get().id();
        return Panache.withTransaction(() -> profile.change(person, ifMatch, patch))
                .chain(() -> reads.of(person));
    }

    @POST
    @Path("/erasure")
    @ForSignedIn
    @WithTransaction
    @Operation(
            operationId = "eraseMyData",
            summary = "Erase what is personal about me",
            description =
                    "For good (Digital Personal Data Protection Act 2023, section 12). Name, phone, e-mail, user name, notices and how she "
                            + "wanted them are erased, all affiliations, assignments and offices end, and the account at the sign-in service is "
                            + "deleted as soon as that service answers. The last owner of an organisation with other people hands over "
                            + "first; who is alone may leave it without an owner, and her own phone and e-mail go from its profile. Her name "
                            + "goes from the profiles of all organisations that she acted for, and from the seats for which somebody of her "
                            + "name and phone was named. Kept without a name, by id: what she did (others must account for it) and her "
                            + "consents (proof that data was used with consent), as long as the records of the cluster. Kept as they are: "
                            + "other names that firms gave for an event, and texts that people wrote, as their writers decide; answers kept "
                            + "for retries of others, seven days; backups, until they are overwritten. The token finds nothing afterwards.")
    public Uni<ErasureView> erase(@RestHeader(Once.KEY) UUID key) {
        UUID person = caller.get().id();
        return once.perform(key, ErasureView.class, () -> erasure.erase(person));
    }

    @POST
    @Path("/consents")
    @ForSignedIn
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "recordMyConsent",
            summary = "Give or take back consent for a purpose",
            description = "Kept with the words that were shown; the newest holds.")
    public Uni<ConsentView> consent(@RestHeader(Once.KEY) UUID key, @Valid @NotNull ConsentDraft draft) {
        return once.perform(
                key,
                draft,
                ConsentView.class,
                () -> consents.record(caller.get().id(), draft));
    }
}
