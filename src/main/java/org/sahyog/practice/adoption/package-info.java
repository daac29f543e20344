/** What firms did with a practice: seen, tried, taken up, adapted, given up; from whom they learnt it, and what it brought them. No door. */
@NullMarked
package org.sahyog.practice.adoption;

import org.jspecify.annotations.NullMarked;
