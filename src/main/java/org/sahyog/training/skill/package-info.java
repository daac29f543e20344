/**
 * What a person has learnt, wherever it was: results that she has taken as hers. It moves with her from firm to firm, and no firm reads it
 * but one that she shares it with, as long as she does.
 * Words: Skill, Share. No door.
 */
@NullMarked
package org.sahyog.training.skill;

import org.jspecify.annotations.NullMarked;
