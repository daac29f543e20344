/**
 * Trainings: events with modules, sessions and trainers, and a rule of how much of it one attends.
 * Words: Training, Module, Session, Trainer, Trainees. Door: Trainings.
 */
@NullMarked
package org.sahyog.training;

import org.jspecify.annotations.NullMarked;
