package org.sahyog.reference;

import io.quarkus.runtime.Startup;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.inject.Singleton;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sahyog.reference.place.DistrictView;
import org.sahyog.reference.place.PinCodes;
import org.sahyog.reference.place.PlaceView;
import org.sahyog.reference.place.StateView;
import org.sahyog.reference.place.States;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;
import org.sahyog.shared.request.ForAnyone;

/** Lists that never change within a release, answered from memory; open to everyone. */
@Path("/reference")
@Tag(name = "Reference")
@Startup
@Singleton
@ForAnyone
@NonBlocking
@Labelled
@APIResponse(responseCode = "304", description = "The caller has this answer already (If-None-Match).")
class ReferenceResource {

    private static final String LANGUAGES = "Languages in order of liking; English unless Hindi is liked better.";
    private static final String LANGUAGES_EXAMPLE = "hi, en;q=0.8";
    private static final int MOST = 100;

    /** Reads the files once, before the first caller comes. */
    ReferenceResource() {
        PinCodes.exists("110001");
        NicCodes.exists("10");
        Kind.all();
    }

    @GET
    @Path("/states")
    @Operation(
            operationId = "listStates",
            summary = "All states and union territories",
            description =
                    "All 36, by ISO 3166-2 code. Keep the answer: it carries an ETag and may be reused for an hour.")
    @APIResponse(responseCode = "200", description = "The states by code.")
    public List<StateView> listStates(
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
                    @Parameter(description = LANGUAGES, example = LANGUAGES_EXAMPLE)
                    @Nullable
                    String languages) {
        Language language = Language.preferred(languages);
        return States.all().stream()
                .map(state -> StateView.of(state, language))
                .sorted(Comparator.comparing(StateView::code))
                .toList();
    }

    @GET
    @Path("/districts")
    @Operation(
            operationId = "listDistricts",
            summary = "Districts, of one state or of all",
            description = "Taken from India Post's PIN directory: names are in English in every language, and "
                    + "districts that were split since may be missing.")
    @APIResponse(responseCode = "200", description = "The districts by name.")
    @APIResponse(responseCode = "404", description = "There is no such state.")
    public List<DistrictView> listDistricts(
            @QueryParam("state") @Parameter(description = "ISO 3166-2 code of a state.", example = "IN-UP") @Nullable
                    String state) {
        DomainException.refuseIf(state != null && !States.exists(state), RequestProblem.NOT_FOUND);
        return PinCodes.districts().stream()
                .filter(district -> state == null || district.state().equals(state))
                .map(DistrictView::of)
                .sorted(Comparator.comparing(DistrictView::name).thenComparing(DistrictView::state))
                .toList();
    }

    @GET
    @Path("/nic-codes")
    @Operation(
            operationId = "searchNicCodes",
            summary = "Industries by code or words",
            description = "NIC-2008: every division, and the groups and classes of manufacturing (10 to 33). A code"
                    + " finds what begins with it; words find titles that hold all of them, in English or "
                    + "Hindi. Groups and classes have mostly English titles.")
    @APIResponse(responseCode = "200", description = "The industries that were found, by code.")
    public List<NicCodeView> searchNicCodes(
            @QueryParam("q")
                    @DefaultValue("")
                    @Parameter(description = "The beginning of a code, or words of a title.", example = "metal")
                    String words,
            @QueryParam("limit")
                    @DefaultValue("20")
                    @Parameter(description = "How many at most, 1 to 100.", example = "20")
                    int limit,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
                    @Parameter(description = LANGUAGES, example = LANGUAGES_EXAMPLE)
                    @Nullable
                    String languages) {
        Language language = Language.preferred(languages);
        return NicCodes.search(words, Math.max(1, Math.min(limit, MOST))).stream()
                .map(nic -> NicCodeView.of(nic, language))
                .toList();
    }

    @GET
    @Path("/kinds")
    @Operation(
            operationId = "listKinds",
            summary = "The closed lists of the product",
            description = "Every value that a field of the API can take (sizes, bands, kinds of events, phases, "
                    + "states, languages ...) with words for people, by the name of the list.")
    @APIResponse(responseCode = "200", description = "The values with their words, by the name of the list.")
    public Map<String, List<KindView>> listKinds(
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
                    @Parameter(description = LANGUAGES, example = LANGUAGES_EXAMPLE)
                    @Nullable
                    String languages) {
        Language language = Language.preferred(languages);
        Map<String, List<KindView>> lists = new LinkedHashMap<>();
        Kind.all()
                .forEach(kind -> lists.computeIfAbsent(kind.list(), list -> new ArrayList<>())
                        .add(KindView.of(kind, language)));
        return lists;
    }

    @GET
    @Path("/pin-codes/{pin}")
    @Operation(
            operationId = "findPinCode",
            summary = "Where a PIN code is",
            description = "State and districts; several are possible, the one with most post offices first.")
    @APIResponse(responseCode = "200", description = "The place.")
    @APIResponse(responseCode = "404", description = "India Post's directory has no such PIN.")
    public PlaceView findPinCode(
            @PathParam("pin") @Parameter(description = "Six digits.", example = "244001") String pin,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
                    @Parameter(description = LANGUAGES, example = LANGUAGES_EXAMPLE)
                    @Nullable
                    String languages) {
        Language language = Language.preferred(languages);
        return PinCodes.find(pin)
                .map(place -> PlaceView.of(place, language))
                .orElseThrow(() -> new DomainException(RequestProblem.NOT_FOUND));
    }
}
