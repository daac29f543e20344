/** What a pool saved its members against going alone. Words: alone, borne, saved. Door: none. */
@NullMarked
package org.sahyog.costpool.saving;

import org.jspecify.annotations.NullMarked;
