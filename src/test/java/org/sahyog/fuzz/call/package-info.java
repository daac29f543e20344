/** One call over HTTP and its answer, as raw as a stranger's program may send it. */
package org.sahyog.fuzz.call;
