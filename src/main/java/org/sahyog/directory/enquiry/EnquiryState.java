package org.sahyog.directory.enquiry;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "OPEN: takes offers; CLOSED: takes none any more, the choice is to be made; SETTLED: chosen")
enum EnquiryState {
    OPEN,
    CLOSED,
    SETTLED
}
