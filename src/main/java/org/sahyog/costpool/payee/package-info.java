/**
 * Where members, and the pool itself, are paid: stated by who is paid, never changed, a new one used only after a day.
 * Words: PayeeAddress.
 */
@NullMarked
package org.sahyog.costpool.payee;

import org.jspecify.annotations.NullMarked;
