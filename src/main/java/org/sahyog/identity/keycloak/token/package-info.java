/** Whether a token is Keycloak’s: by its keys, which are known here also while Keycloak is away. */
@NullMarked
package org.sahyog.identity.keycloak.token;

import org.jspecify.annotations.NullMarked;
