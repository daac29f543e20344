/**
 * Calls every operation of the description as everybody, rightly and wrongly, and says what should not have been answered.
 * Words: Call, Answer, Twist (what is made wrong with a call), Deed (a right call, its ground prepared), Refusal (a call that
 * meets a certain problem). Begin with {@link org.sahyog.fuzz.FuzzTest}.
 */
package org.sahyog.fuzz;
