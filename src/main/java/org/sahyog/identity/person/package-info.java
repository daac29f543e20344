/**
 * What is kept about a person, for herself: her data, their export and their erasure.
 * Words: PersonalDataPart, Erasure. Doors: OwnDataPart and ErasureStep, which every feature implements that keeps something about people.
 */
@NullMarked
package org.sahyog.identity.person;

import org.jspecify.annotations.NullMarked;
