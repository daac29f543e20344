package org.sahyog.event;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.kept.KeptSeats;
import org.sahyog.event.schedule.EventPlace;
import org.sahyog.event.schedule.EventTime;
import org.sahyog.event.schedule.RegistrationWindow;
import org.sahyog.identity.check.PinCode;
import org.sahyog.identity.check.ValidPin;
import org.sahyog.shared.json.OneLine;
import org.sahyog.shared.problem.DomainException;

/** What an organiser says about an event, to schedule it or to change it. */
@Schema(description = "An event as its organiser describes it. Local times are those of the clock at `zone`.")
public record EventDraft(
        @Schema(description = "a UUID v7 of your own, for drafts made offline") @Nullable
        UUID id,

        @Schema(description = "fixed by the path where the kind has one (workshops)") @Nullable
        EventKind kind,

        @NotBlank @OneLine @Size(max = 200) String title,
        @Size(max = 10000) @Nullable String description,

        @Schema(description = "BCP 47", examples = "hi")
        @NotBlank
        @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}", message = "{sahyog.language}")
        @Size(max = 20)
        String language,

        @Size(max = 20) @Nullable List<@NotBlank @OneLine @Size(max = 60) String> themes,
        @NotNull Audience audience,

        @Schema(
                description =
                        "whose members may come, where `audience` is NETWORK: a network of the cluster that is not dissolved. Of a"
                                + " network’s own event it is that network, told or not.")
        @Nullable
        UUID networkId,

        @Schema(examples = "2027-02-10T10:00:00") @NotNull LocalDateTime localStart,
        @Schema(examples = "2027-02-10T17:00:00") @NotNull LocalDateTime localEnd,

        @Schema(description = "IANA zone; the cluster’s unless told", examples = "Asia/Kolkata")
        @OneLine
        @Size(max = 60)
        @Nullable
        String zone,

        @OneLine @Size(max = 300) @Nullable String venue,
        @ValidPin @Size(max = 10) @Nullable String pinCode,
        @DecimalMin("-90") @DecimalMax("90") @Nullable Double latitude,
        @DecimalMin("-180") @DecimalMax("180") @Nullable Double longitude,

        @Pattern(regexp = "https://\\S+", message = "{sahyog.link}") @Size(max = 500) @Nullable
        String link,

        @Schema(description = "at once unless told") @Nullable
        Instant registrationOpensAt,

        @Schema(description = "with the start unless told") @Nullable
        Instant registrationClosesAt,

        @NotNull @Min(1) @Max(100000) Integer capacity,
        @Size(max = 10) @Nullable List<@NotNull @Valid KeptSeats> keptSeats,

        @Schema(description = "the usual one unless told") @Valid @Nullable
        SeatPolicy seatPolicy) {
    /** A meeting unless told; refused where the kind has a path of its own. */
    public EventKind plainKind() {
        EventKind plain = kind == null ? EventKind.MEETING : kind;
        DomainException.refuseIf(plain.hasOwnPath(), EventProblem.KIND_ELSEWHERE, plain.name());
        return plain;
    }

    public EventTime time(String usualZone) {
        return EventTime.of(localStart, localEnd, zone == null ? usualZone : zone);
    }

    RegistrationWindow window() {
        return new RegistrationWindow(registrationOpensAt, registrationClosesAt);
    }

    List<KeptSeats> keptOrNone() {
        return keptSeats == null ? List.of() : keptSeats;
    }

    SeatPolicy policy() {
        SeatPolicy policy = seatPolicy == null ? SeatPolicy.USUAL : seatPolicy;
        policy.refuseIfUneven();
        return policy;
    }

    EventPlace place() {
        String normalPinCode = pinCode == null
                ? null
                : PinCode.parse(pinCode).map(PinCode::value).orElse(pinCode);
        EventPlace place = new EventPlace(venue, normalPinCode, latitude, longitude, link);
        place.refuseHalfACoordinate();
        return place;
    }

    Subject subject() {
        List<String> distinct =
                themes == null ? List.of() : themes.stream().distinct().toList();
        return new Subject(title.strip(), description, language, distinct);
    }
}
