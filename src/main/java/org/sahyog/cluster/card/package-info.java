/** What a stranger may see of a cluster: enough to find the one to join. Words: card. No door. */
@NullMarked
package org.sahyog.cluster.card;

import org.jspecify.annotations.NullMarked;
