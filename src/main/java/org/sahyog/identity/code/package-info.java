/** Codes with which an owner without e-mail opens her account, or regains it with a new phone: used once, for seven days. */
@NullMarked
package org.sahyog.identity.code;

import org.jspecify.annotations.NullMarked;
