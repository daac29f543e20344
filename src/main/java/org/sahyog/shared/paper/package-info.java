/**
 * What people print and send: pages of PDF and pictures, in the letters of India, drawn by the same hand.
 * Words: Surface, Style, Face, Column. Doors: Pdf, Picture, Press, PaperAnswers.
 */
@NullMarked
package org.sahyog.shared.paper;

import org.jspecify.annotations.NullMarked;
