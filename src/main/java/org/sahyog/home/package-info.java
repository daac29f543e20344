/**
 * What an app shows first, across clusters: who I am, what waits for me, where I am expected.
 * Only reads, of every feature’s tables; nobody knows it.
 */
@NullMarked
package org.sahyog.home;

import org.jspecify.annotations.NullMarked;
