package org.sahyog.network.charter;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sahyog.shared.problem.DomainException;

@DisplayName("The source of a charter")
class MarkdownSourceTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "a <b onclick=x>b</b>",
                "</div>",
                "<!-- hidden -->",
                "<?php ?>",
                "<img src=x onerror=alert(1)>",
                "<svg\nonload=alert(1)>",
                "[pay](javascript:alert(1))",
                "[pay]( JaVaScRiPt:alert(1))",
                "[pay](java\tscript:alert(1))",
                "[pay](<javascript:alert(1)>)",
                "[pay](&#106;avascript:alert(1))",
                "[pay](javascript&colon;alert(1))",
                "[pay](vbscript:x)",
                "[pay](data:text/html;base64,PHNjcmlwdD4=)",
                "[pay][1]\n\n[1]: javascript:alert(1)",
                "<javascript:alert(1)>",
            })
    @DisplayName("holds no HTML and no link that runs a program")
    void unsafe(String text) {
        assertThatThrownBy(() -> MarkdownSource.refuseUnsafe(text)).isInstanceOf(DomainException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Charter\n\n1. We buy *together*.\n2. [Rules](https://example.org/a?b=1&copy=2) and [below](#fees)",
                "Dues < 500 rupees, and 3 <5; A & B; <https://example.org/x> <mailto:a@example.org>",
                "javascript: is a language, data: is a word",
                "हम मिलकर ख़रीदते हैं। > उद्धरण",
            })
    @DisplayName("may be anything else that people write")
    void safe(String text) {
        assertThatCode(() -> MarkdownSource.refuseUnsafe(text)).doesNotThrowAnyException();
    }
}
