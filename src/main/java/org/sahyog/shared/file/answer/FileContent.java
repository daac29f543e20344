package org.sahyog.shared.file.answer;

import io.smallrye.mutiny.Multi;
import io.vertx.core.buffer.Buffer;

/** The body of an answer: so many bytes, which come piece by piece. */
record FileContent(Multi<Buffer> pieces, long length) {}
