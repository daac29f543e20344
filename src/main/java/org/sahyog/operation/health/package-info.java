/** What the management interface says of the service: ready only with the database and its schema; Keycloak reported. No door. */
@NullMarked
package org.sahyog.operation.health;

import org.jspecify.annotations.NullMarked;
