/**
 * In what prices are named, and how amounts are said.
 * Words: Currency. Doors: ValidCurrency, MoneyInWords, MoneySpelled.
 */
@NullMarked
package org.sahyog.reference.money;

import org.jspecify.annotations.NullMarked;
