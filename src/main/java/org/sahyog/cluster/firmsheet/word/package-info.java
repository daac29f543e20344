/** What people write in sheets, in English and Hindi, read as the words of the product. */
@NullMarked
package org.sahyog.cluster.firmsheet.word;

import org.jspecify.annotations.NullMarked;
