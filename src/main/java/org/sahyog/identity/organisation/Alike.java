package org.sahyog.identity.organisation;

import java.util.UUID;

/**
 * An organisation that may be the same as one that is being entered.
 *
 * @param draft   the place of that one among those entered together, from 0
 * @param visible whether the caller may see this organisation, and so be told its name
 */
public record Alike(int draft, UUID id, String name, String reason, boolean visible) {}
