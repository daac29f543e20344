package org.sahyog.training.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "TrainingResultCode", description = "With it she takes the result into her record. Shown once.")
record ResultCodeView(
        UUID resultId,

        @Schema(
                description =
                        "to be given to her, on paper for example; absent in a repeated answer, then make a new one",
                examples = "7K3M-Q9TD-0XAB-PW52-HC8N")
        @Nullable
        String code) {
    ResultCodeView withoutCode() {
        return new ResultCodeView(resultId, null);
    }
}
