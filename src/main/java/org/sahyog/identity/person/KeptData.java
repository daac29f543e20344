package org.sahyog.identity.person;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What stays after an erasure, in the caller’s language.")
record KeptData(String what, String why, String howLong) {}
