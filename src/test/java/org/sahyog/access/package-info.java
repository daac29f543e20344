/**
 * Who may do what: tables written by hand and never derived from the code, and every call that they speak of.
 * Words: Role, Thing, Area, Ground. The tables: src/test/resources/access. A new feature adds rows there, its things and its bodies, each in a
 * file of its own: none is listed.
 */
package org.sahyog.access;
