/** Mirrors organisations, people and affiliations into Keycloak: looked up by our ids, so that every step can be repeated. */
@NullMarked
package org.sahyog.identity.keycloak;

import org.jspecify.annotations.NullMarked;
