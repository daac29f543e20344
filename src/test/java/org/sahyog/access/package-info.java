/**
 * Who may do what: tables written by hand and never derived from the code, and every call that they speak of.
 * Words: Role, Thing, Rights. The tables: src/test/resources/access.
 */
package org.sahyog.access;
