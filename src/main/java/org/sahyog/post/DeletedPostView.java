package org.sahyog.post;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DeletedPost", description = "Nothing of what was written is kept.")
record DeletedPostView(UUID id, PostState state) {}
