/**
 * The picture of an event that messengers show beside its link.
 * Words: EventPicture, Brush. Door: EventPictures.
 */
@NullMarked
package org.sahyog.event.page.picture;

import org.jspecify.annotations.NullMarked;
