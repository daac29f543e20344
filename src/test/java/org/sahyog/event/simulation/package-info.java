/**
 * Random histories of events, played on the product and on a plain model of its rules ({@code src/docs/waiting-list.md}), move by move.
 * Words: Play (what can be done), Model, State, Plan, Simulation, World (a product to play on). The model shares no class with the product.
 */
@NullMarked
package org.sahyog.event.simulation;

import org.jspecify.annotations.NullMarked;
