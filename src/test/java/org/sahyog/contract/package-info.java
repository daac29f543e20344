/** Holds the API to its description: every answer that any endpoint test sees is compared with it. */
package org.sahyog.contract;
