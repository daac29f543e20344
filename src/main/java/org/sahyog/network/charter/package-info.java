/**
 * What members agreed on: a text in versions, rules as data, who has accepted which. Words: Charter, NetworkRules,
 * Acceptance. Door: Charters.
 */
@NullMarked
package org.sahyog.network.charter;

import org.jspecify.annotations.NullMarked;
