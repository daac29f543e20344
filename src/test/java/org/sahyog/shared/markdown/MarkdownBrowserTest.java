package org.sahyog.shared.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Markdown in a browser")
class MarkdownBrowserTest {
    private WatchedBrowser browser;

    @BeforeEach
    void begin() throws IOException {
        browser = new WatchedBrowser();
    }

    @AfterEach
    void end() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    @DisplayName("runs nothing and asks nothing of anybody, whatever was typed")
    void quiet() throws Exception {
        browser.showsQuietly(MarkdownTest.attacks()
                .map(attack -> attack.replace("https://evil.example/", browser.own() + "/"))
                .map(Markdown::html)
                .collect(Collectors.joining("\n")));
    }

    @Test
    @DisplayName("is seen by this very test where a page does run and ask: it can fail")
    void notQuiet() throws Exception {
        String report = browser.look("<img src='/stolen/x.gif' onerror='alert(1)'>");
        assertThat(report).contains("bad=1 handlers=1 ").contains("title=ran;");
        assertThat(browser.asked()).contains("/stolen/x.gif");
    }
}
