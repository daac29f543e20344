package org.sahyog.event.checkin.code;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CheckInKeys", description = "A JWK Set (RFC 7517): the first key signs, all verify.")
record CheckInKeysView(List<CheckInKeyView> keys) {}
