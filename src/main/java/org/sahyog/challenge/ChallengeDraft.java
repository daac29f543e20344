package org.sahyog.challenge;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.check.ValidNic;
import org.sahyog.identity.organisation.FirmSize;
import org.sahyog.shared.file.FileView;
import org.sahyog.shared.json.OneLine;
import org.sahyog.shared.problem.DomainException;

@Schema(
        description =
                "A need. Firms are affected that are of one of the `sizes`, in one of the `nicCodes` and make one of the"
                        + " `products`; a list that is empty or left out holds for all.")
public record ChallengeDraft(
        @Schema(description = "a UUID v7 of your own, for what is raised offline; it stays in a change") @Nullable
        UUID id,

        @NotBlank @OneLine @Size(max = 200) String title,

        @Schema(description = "may be left out where something is attached: a photo, or what is said in a voice note")
        @Size(max = 5000)
        @Nullable
        String description,

        @Schema(description = "ids of files that you brought for the organisation that you act for, in their order")
        @Size(max = 10)
        @Nullable
        List<@NotNull UUID> attachments,

        @Schema(description = "BCP 47", examples = "hi")
        @NotBlank
        @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}", message = "{sahyog.language}")
        @Size(max = 20)
        String language,

        @Schema(description = "as firms name them in their profiles, in any letter case") @Size(max = 20) @Nullable
        List<@NotBlank @OneLine @Size(max = 100) String> products,

        @Schema(description = "NIC-2008; 2 to 5 digits, a shorter code holds for all that begin with it")
        @Size(max = 20)
        @Nullable
        List<@NotNull @ValidNic String> nicCodes,

        @Size(max = 4) @Nullable List<@NotNull FirmSize> sizes,

        @Schema(description = "how many firms of the cluster are affected, where that is known")
        @Min(1)
        @Max(1000000)
        @Nullable
        Integer affectedCount) {

    /** What is changed by a patch. */
    public static ChallengeDraft of(ChallengeView view) {
        return new ChallengeDraft(
                view.id(),
                view.title(),
                view.description(),
                view.attachments().stream().map(FileView::id).toList(),
                view.language(),
                view.products(),
                view.nicCodes(),
                view.sizes(),
                view.affectedCount());
    }

    /** Refuses what says and shows nothing. */
    String described() {
        String text = description == null ? "" : description.strip();
        DomainException.refuseIf(text.isEmpty() && attached().isEmpty(), ChallengeProblem.UNDESCRIBED);
        return text;
    }

    public List<UUID> attached() {
        return attachments == null ? List.of() : attachments;
    }

    static String[] distinct(@Nullable List<?> values) {
        return values == null
                ? new String[0]
                : values.stream().map(String::valueOf).distinct().toArray(String[]::new);
    }
}
