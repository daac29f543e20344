/** For every problem that is about the domain, a call that meets it. */
package org.sahyog.fuzz.refusal;
