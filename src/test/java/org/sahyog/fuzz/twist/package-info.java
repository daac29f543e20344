/** What can be made wrong with a call: in its address, its headers, its body, its bytes. */
package org.sahyog.fuzz.twist;
