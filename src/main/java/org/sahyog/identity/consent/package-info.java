/**
 * What people agreed to, per purpose, in the words that they were shown.
 * Words: Consent. Doors: Consents.
 */
@NullMarked
package org.sahyog.identity.consent;

import org.jspecify.annotations.NullMarked;
