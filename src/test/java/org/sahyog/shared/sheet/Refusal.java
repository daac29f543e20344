package org.sahyog.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;

/** Asserts that a file is refused whole. */
final class Refusal {

    private Refusal() {}

    static void of(Path file, SheetProblem problem, Object... arguments) {
        assertThatExceptionOfType(SheetRefused.class)
                .isThrownBy(() -> SheetFiles.rows(file))
                .satisfies(refused -> {
                    assertThat(refused.problem()).as(refused.getMessage()).isEqualTo(problem);
                    if (arguments.length > 0) {
                        assertThat(refused.arguments()).containsExactly(arguments);
                    }
                });
    }
}
