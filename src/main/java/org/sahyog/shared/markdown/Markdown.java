package org.sahyog.shared.markdown;

import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * From Markdown to HTML that may stand in any page of ours: HTML that was typed is shown as text, and what comes out passes a list of what
 * is allowed. Pictures from elsewhere would tell who reads when and where: of them the words stay.
 */
public final class Markdown {
    private static final int DEEPEST = 12;

    /** Nothing relative: it would lead into whatever page the text stands in. */
    private static final Pattern ELSEWHERE =
            Pattern.compile("(https?://|mailto:|tel:).+", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final List<Extension> EXTENSIONS = List.of(
            TablesExtension.create(),
            StrikethroughExtension.create(),
            AutolinkExtension.builder()
                    .linkTypes(AutolinkType.URL, AutolinkType.EMAIL)
                    .build());

    private static final Parser PARSER =
            Parser.builder().extensions(EXTENSIONS).maxOpenBlockParsers(DEEPEST).build();

    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .softbreak("<br />\n")
            .nodeRendererFactory(PictureWords::ofHtml)
            .build();

    private static final TextContentRenderer TEXT = TextContentRenderer.builder()
            .extensions(EXTENSIONS)
            .lineBreakRendering(LineBreakRendering.STRIP)
            .nodeRendererFactory(PlainLinks::new)
            .build();

    private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "hr",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "strong",
                    "em",
                    "del",
                    "code",
                    "pre",
                    "blockquote",
                    "ul",
                    "ol",
                    "li",
                    "a",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td")
            .allowAttributes("href")
            .matching(ELSEWHERE)
            .onElements("a")
            .allowAttributes("align")
            .matching(true, "left", "center", "right")
            .onElements("th", "td")
            .allowAttributes("start")
            .matching(value -> value.matches("\\d{1,9}"))
            .onElements("ol")
            .allowUrlProtocols("http", "https", "mailto", "tel")
            .allowElements(Markdown::leadElsewhere, "a")
            .toFactory();

    private Markdown() {}

    /** The sanitiser itself would write these words in another order in each JVM: one page with many tags. */
    private static String leadElsewhere(String link, List<String> attributes) {
        Collections.addAll(attributes, "rel", "noopener nofollow ugc");
        return link;
    }

    /** Safe to stand in a page. */
    public static String html(String markdown) {
        return ALLOWED.sanitize(HTML.render(PARSER.parse(markdown)));
    }

    /** The words alone, on one line: for notices, searches and lists. */
    public static String plain(String markdown) {
        Node text = PARSER.parse(markdown);
        return TEXT.render(text).replaceAll("\\s+", " ").strip();
    }
}
