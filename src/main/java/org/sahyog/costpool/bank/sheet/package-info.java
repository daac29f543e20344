/** A bank’s sheet as it is read: its columns, days and amounts, by whatever titles a bank gives them. Words: sheet, columns, format. Doors: BankSheet, BankFormats. */
@NullMarked
package org.sahyog.costpool.bank.sheet;

import org.jspecify.annotations.NullMarked;
