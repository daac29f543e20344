/**
 * In what prices are named.
 * Words: Currency. Door: ValidCurrency.
 */
@NullMarked
package org.sahyog.reference.money;

import org.jspecify.annotations.NullMarked;
