/**
 * What a network is to whoever calls, and the rights that follow from it. Words: NetworkStanding. Doors:
 * ForNetworkReaders, ForNetworkObservers, ForNetworkInsiders, ForNetworkMembers, ForNetworkOfficers.
 */
@NullMarked
package org.sahyog.network.access;

import org.jspecify.annotations.NullMarked;
