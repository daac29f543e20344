package org.sahyog.identity.person;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What one part of the service keeps about me.")
record PersonalDataPart(
        @Schema(description = "what it is about; parts may be added", examples = "notices")
        String name,

        @Schema(description = "newest first; each is an object whose members depend on the part")
        List<Map<String, Object>> items,

        @Schema(description = "true: there are older ones than fit here; the operator hands them out on request")
        boolean more) {

    /** {@code found} holds one too many where there are more than {@code most}. */
    static PersonalDataPart of(String name, List<Map<String, Object>> found, int most) {
        return new PersonalDataPart(name, found.stream().limit(most).toList(), found.size() > most);
    }
}
