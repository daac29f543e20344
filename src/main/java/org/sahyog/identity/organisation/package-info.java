/**
 * Firms, institutions and agencies: entered, described, found, and likely duplicates noticed.
 * Words: Organisation, FirmSize, Alike. Door: Organisations.
 */
@NullMarked
package org.sahyog.identity.organisation;

import org.jspecify.annotations.NullMarked;
