/**
 * The product on one machine: starts the PostgreSQL and the Keycloak that the configuration does not name, and stops them with itself.
 * Only in builds with the Maven profile `local`; the production build holds none of it.
 */
@NullMarked
package org.sahyog.local;

import org.jspecify.annotations.NullMarked;
