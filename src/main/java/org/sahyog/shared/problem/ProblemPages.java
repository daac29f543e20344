package org.sahyog.shared.problem;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import org.sahyog.shared.request.Languages;

/** {@code /problems/event-full}: what a problem means and what to do, for the developer who met it. */
@ApplicationScoped
class ProblemPages {
    private static final String PAGE = """
            <!doctype html>
            <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>body{font:17px/1.5 system-ui,sans-serif;max-width:36rem;margin:2rem auto;padding:0 1rem}
            code{background:#eee;padding:.1em .3em}</style></head>
            <body><h1>%s</h1><p><code>%s</code></p><p>%s</p><h2>%s</h2><p>%s</p></body></html>
            """;

    void register(@Observes Router router) {
        router.get("/problems/:code").handler(ProblemPages::show);
    }

    private static void show(RoutingContext http) {
        String code = http.pathParam("code");
        String area = code.contains("-") ? code.substring(0, code.indexOf('-')) : code;
        if (!code.matches("[a-z]+(-[a-z]+)+") || !ProblemTexts.has(area, code + ".title")) {
            http.next();
            return;
        }
        Locale language = Languages.best(http.request().getHeader("Accept-Language"));
        String whatToDo = language.getLanguage().equals("hi") ? "क्या करें" : "What to do";
        http.response()
                .putHeader("Content-Type", "text/html; charset=utf-8")
                .putHeader("Content-Language", language.toLanguageTag())
                .putHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .putHeader("Cache-Control", "public, max-age=3600")
                .putHeader("Vary", "Accept-Language")
                .end(PAGE.formatted(
                        language.toLanguageTag(),
                        text(area, code, "title", language),
                        text(area, code, "title", language),
                        code,
                        text(area, code, "detail", language),
                        whatToDo,
                        text(area, code, "action", language)));
    }

    private static String text(String area, String code, String part, Locale language) {
        return ProblemTexts.text(area, code + "." + part, language)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replaceAll("\\{(\\d)[^}]*}", "…");
    }
}
