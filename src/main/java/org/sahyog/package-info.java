/** Sahyog, co-operation: small firms in industrial clusters build trust, learn together and share costs. */
@org.jspecify.annotations.NullMarked
package org.sahyog;
