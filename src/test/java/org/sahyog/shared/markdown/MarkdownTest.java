package org.sahyog.shared.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A text in Markdown")
public class MarkdownTest {
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][^\\s>/]*)([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-zA-Z-]+)=\"([^\"]*)\"");
    private static final String ELEMENTS =
            " p br hr h1 h2 h3 h4 h5 h6 strong em del code pre blockquote ul ol li a table thead tbody tr th td ";

    public static Stream<String> attacks() {
        try (var file = MarkdownTest.class.getResourceAsStream("/markdown/attacks.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("## "))
                            .map(line -> line.replace("\\n", "\n")
                                    .replace("\\t", "\t")
                                    .replace("\\0", "\0"))
                            .toList()
                            .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    @DisplayName("is tried with more than a hundred attacks")
    void enough() {
        assertThat(attacks().distinct().count()).isGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource("attacks")
    @DisplayName("becomes nothing but what is on the list, whatever was typed")
    void harmless(String attack) {
        // The sanitiser parts braces of templates by an empty comment.
        String html = Markdown.html(attack).replace("{<!-- -->{", "{{");
        TAG.matcher(html).results().forEach(tag -> check(tag, html));
        assertThat(TAG.matcher(html).replaceAll("")).as(html).doesNotContain("<");
    }

    /** The allowed elements, with no attribute but these. */
    private static void check(MatchResult tag, String html) {
        assertThat(ELEMENTS).as(html).contains(" " + tag.group(2).toLowerCase(Locale.ROOT) + " ");
        String rest = ATTRIBUTE.matcher(tag.group(3)).replaceAll(attribute -> {
            boolean link =
                    attribute.group(1).equals("href") && attribute.group(2).matches("(?i)(https?://|mailto:|tel:).*");
            boolean other = attribute.group(1).matches("rel|align|start");
            return link || other ? "" : "FORBIDDEN";
        });
        assertThat(rest.replace("/", "").strip()).as(html).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            **Brass** and *copper*              | <p><strong>Brass</strong> and <em>copper</em></p>
            ~~old~~ price                       | <p><del>old</del> price</p>
            # Minutes                           | <h1>Minutes</h1>
            `a < b`                             | <p><code>a &lt; b</code></p>
            > said                              | <blockquote> <p>said</p> </blockquote>
            <b>bold</b>                         | <p>&lt;b&gt;bold&lt;/b&gt;</p>
            @kamla, look                        | <p>@kamla, look</p>
            ![our lamp](https://x.example/l.png) | <p>our lamp</p>
            """)
    @DisplayName("is shown as it was meant")
    void shown(String markdown, String html) {
        assertThat(spaced(Markdown.html(markdown)).replace("&#64;", "@")).isEqualTo(html);
    }

    @ParameterizedTest
    @CsvSource({
        "[site](https://x.example/a?b=1), https://x.example/a?b&#61;1",
        "https://x.example/a, https://x.example/a",
        "[mail](mailto:a@x.example), mailto:a&#64;x.example",
        "[call](tel:+919876543210), tel:&#43;919876543210"
    })
    @DisplayName("has links that open nothing of ours to others and lend them no name")
    void links(String markdown, String address) {
        assertThat(Markdown.html(markdown))
                .contains("href=\"" + address + "\"")
                .contains(" rel=\"noopener nofollow ugc\">");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](data:text/html,a)",
                "[x](file:///etc/passwd)",
                "[x](ftp://a)",
                "[x](//a)",
                "[x](/a)",
                "[x](#a)"
            })
    @DisplayName("has no links of another kind; their words stay")
    void otherLinks(String markdown) {
        assertThat(Markdown.html(markdown)).doesNotContain("href").contains("x");
    }

    @Test
    @DisplayName("may have tables and numbered lists, and lines end where they were typed")
    void blocks() {
        assertThat(spaced(Markdown.html("| a | b |\n|:-:|--:|\n| 1 | 2 |")))
                .contains("<th align=\"center\">a</th>")
                .contains("<td align=\"right\">2</td>");
        assertThat(Markdown.html("3. three\n4. four")).contains("<ol start=\"3\">");
        assertThat(Markdown.html("one\ntwo")).contains("one<br />");
    }

    @Test
    @DisplayName("is words on one line for lists and notices, without signs, addresses and HTML’s meaning")
    void plain() {
        assertThat(Markdown.plain("# Minutes\n\n**Brass** [rates](https://x.example) ![lamp](a.png)\n\n- one\n- two"))
                .startsWith("Minutes: Brass rates lamp")
                .contains("one")
                .doesNotContain("*", "#", "https", "(");
        assertThat(Markdown.plain("नमस्ते **दुनिया** @kamla")).isEqualTo("नमस्ते दुनिया @kamla");
        Excerpt excerpt = Excerpt.of(Markdown.plain("**One two** three four five"), 13);
        assertThat(excerpt.cut()).isTrue();
        assertThat(excerpt.text()).isEqualTo("One two three …");
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "- ", "[", "*a ", "`", "![", "~~", "(", "<", "|a", "**", "_a*"})
    @Timeout(10)
    @DisplayName("is read in time, however often something begins in it")
    void inTime(String again) {
        assertThat(Markdown.html(again.repeat(20_000 / again.length()))).isNotNull();
        assertThat(Markdown.plain(again.repeat(20_000 / again.length()))).isNotNull();
    }

    private static String spaced(String html) {
        return html.replaceAll("\\s+", " ").strip();
    }
}
