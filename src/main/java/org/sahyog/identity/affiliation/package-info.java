/**
 * Who acts for an organisation, how far and until when; ownership handed over.
 * Words: Affiliation, OWNER, DELEGATE, STAFF. Doors: Affiliations, ForPeopleKeepers.
 */
@NullMarked
package org.sahyog.identity.affiliation;

import org.jspecify.annotations.NullMarked;
