package org.sahyog.event.registration;

import java.util.UUID;

/**
 * Who registers whom.
 *
 * @param organisation whose seats they are
 * @param onBehalfOf   for which organisation the person acts: the same, or an agency at the counter
 * @param atCounter    an agent, for a firm that cannot do it itself
 */
record Signature(UUID person, UUID onBehalfOf, UUID organisation, String organisationName, boolean atCounter) {}
