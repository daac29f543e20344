package org.sahyog.shared.problem;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sahyog.shared.request.Languages;
import org.sahyog.shared.request.Sentences;

/**
 * {@code /problems/event-full}: what a problem means and what to do, for the developer who met it; {@code /problems}: all
 * that there are.
 */
@ApplicationScoped
class ProblemPages {
    private static final Sentences TEXTS = new Sentences("texts.problem-page");
    private static final String PAGE = """
            <!doctype html>
            <html lang="%1$s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%2$s</title>
            <style>body{font:17px/1.5 system-ui,sans-serif;max-width:36rem;margin:2rem auto;padding:0 1rem}
            code{background:#eee;padding:.1em .3em}li{margin:.4em 0}</style></head>
            <body><h1>%2$s</h1>%3$s</body></html>
            """;
    private static final String ONE =
            "<p><code>%s</code></p><p>%s</p><h2>%s</h2><p>%s</p><p><a href=\"/problems\">%s</a></p>";
    private static final String AREA = "<h2 id=\"%s\">%s</h2><ul>%s</ul>";
    private static final String ENTRY = "<li><a href=\"/problems/%1$s\">%2$s</a><br><code>%1$s</code></li>";

    /** Twice: "{0,choice,1#one seat|1<{0} seats}" holds a place in a place. */
    private static final Pattern PLACE = Pattern.compile("\\{\\d[^{}]*}");

    void register(@Observes Router router) {
        router.get("/problems").handler(ProblemPages::showAll);
        router.get("/problems/:code").handler(ProblemPages::showOne);
    }

    private static void showAll(RoutingContext http) {
        Locale language = language(http);
        String areas = ProblemTexts.areas().stream()
                .map(area ->
                        AREA.formatted(area, escaped(ProblemTexts.areaTitle(area, language)), entries(area, language)))
                .collect(Collectors.joining());
        answer(http, language, TEXTS.pattern("title", language), areas);
    }

    private static String entries(String area, Locale language) {
        return ProblemTexts.codes(area).stream()
                .map(code -> ENTRY.formatted(code, text(area, code, "title", language)))
                .collect(Collectors.joining());
    }

    private static void showOne(RoutingContext http) {
        String code = Objects.requireNonNullElse(http.pathParam("code"), "");
        String area = code.contains("-") ? code.substring(0, code.indexOf('-')) : code;
        if (!code.matches("[a-z]+(-[a-z]+)+") || !ProblemTexts.has(area, code + ".title")) {
            http.next();
            return;
        }
        Locale language = language(http);
        String body = ONE.formatted(
                code,
                text(area, code, "detail", language),
                TEXTS.pattern("action", language),
                text(area, code, "action", language),
                TEXTS.pattern("all", language));
        answer(http, language, text(area, code, "title", language), body);
    }

    private static void answer(RoutingContext http, Locale language, String title, String body) {
        http.response()
                .putHeader("Content-Type", "text/html; charset=utf-8")
                .putHeader("Content-Language", language.toLanguageTag())
                .putHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .putHeader("Cache-Control", "public, max-age=3600")
                .putHeader("Vary", "Accept-Language")
                .end(PAGE.formatted(language.toLanguageTag(), title, body));
    }

    private static Locale language(RoutingContext http) {
        return Languages.best(http.request().getHeader("Accept-Language"));
    }

    private static String text(String area, String code, String part, Locale language) {
        String open = escaped(ProblemTexts.text(area, code + "." + part, language));
        return PLACE.matcher(PLACE.matcher(open).replaceAll("…")).replaceAll("…");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
