package org.sahyog.event.certificate.issue;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "IssuedCertificates", description = "What came of it, place by place.")
record IssuedView(
        List<IssuedPlaceView> places,

        @Schema(description = "there are more who have earned one and have none: ask again")
        boolean more) {}
