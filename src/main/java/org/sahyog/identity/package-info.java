/**
 * People and organisations, who is calling and for whom, and their mirror in Keycloak.
 * Words: Person, Organisation, Affiliation, Caller, OneTimeCode, Consent. Doors: Organisations, CurrentCaller and the rights in access.
 */
@NullMarked
package org.sahyog.identity;

import org.jspecify.annotations.NullMarked;
