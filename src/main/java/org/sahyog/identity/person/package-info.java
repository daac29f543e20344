/**
 * What is kept about a person, for herself: her data, her consents.
 * Words: PersonalData, Consent. No door.
 */
@NullMarked
package org.sahyog.identity.person;

import org.jspecify.annotations.NullMarked;
