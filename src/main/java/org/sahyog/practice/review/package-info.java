/** Peers judge what is submitted in their cluster: who they are, and what they decide. No door. */
@NullMarked
package org.sahyog.practice.review;

import org.jspecify.annotations.NullMarked;
