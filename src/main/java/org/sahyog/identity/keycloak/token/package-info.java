/** Whether a token is good: by Keycloak’s keys, which are known here also while it is away, and by what the token is for. */
@NullMarked
package org.sahyog.identity.keycloak.token;

import org.jspecify.annotations.NullMarked;
