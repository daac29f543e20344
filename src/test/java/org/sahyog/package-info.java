/** Stories of roles against the running service, and the walls of the house. */
package org.sahyog;
