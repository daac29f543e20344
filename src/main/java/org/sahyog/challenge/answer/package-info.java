/** To whom a need is handed, who cares for it, and what is answered. */
@NullMarked
package org.sahyog.challenge.answer;

import org.jspecify.annotations.NullMarked;
