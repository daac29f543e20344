/** Members of a pool buy together: demand, quotes with price steps, order, delivery, each firm’s own saving. Door: none. */
@NullMarked
package org.sahyog.costpool.purchase;

import org.jspecify.annotations.NullMarked;
