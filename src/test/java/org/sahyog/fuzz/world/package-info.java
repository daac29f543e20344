/** A living town, and for every operation a right call whose ground is prepared. */
package org.sahyog.fuzz.world;
