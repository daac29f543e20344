/** What figures say of requests: by endpoint, never by address. What was done and refused is counted where it happens. No door. */
@NullMarked
package org.sahyog.operation.metric;

import org.jspecify.annotations.NullMarked;
