package org.sahyog.costpool.cashcheck;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A day on which money of the box moved, and nobody counted it.")
record UncheckedDayView(LocalDate day) {}
