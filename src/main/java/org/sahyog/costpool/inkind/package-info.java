/**
 * What somebody gives to a pool instead of money: who, what, how much, at which value, with evidence. It is an expense that the giver paid, so that all
 * rules of expenses hold; others agree, and then it is in the book with a receipt. Words: contribution in kind, giver.
 */
@NullMarked
package org.sahyog.costpool.inkind;

import org.jspecify.annotations.NullMarked;
