/** The packaged product, started as a new user starts it, and treated as badly as life treats it. */
package org.sahyog.product;
