package org.sahyog.directory.enquiry;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EnquiryChoice")
record ChoiceDraft(
        @Schema(description = "those accepted; all others are declined. None: nothing comes of it")
        @NotNull
        @Size(max = 200)
        List<@NotNull UUID> offers,

        @Schema(description = "true: they may be less than was asked for") @Nullable
        Boolean lessIsEnough) {}
