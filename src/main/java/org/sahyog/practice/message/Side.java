package org.sahyog.practice.message;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PracticeConversationSide", description = "Who wrote first (ASKER), and whose practice it is (AUTHOR).")
enum Side {
    ASKER,
    AUTHOR
}
