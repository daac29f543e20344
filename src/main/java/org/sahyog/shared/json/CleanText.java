package org.sahyog.shared.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text in Unicode form NFC, trimmed; no NUL (PostgreSQL has none) and no half of a surrogate pair. What nobody sees who pastes it
 * goes without a word: controls, and marks that turn the direction of what follows. Joiners stay, Indian scripts need them.
 */
class CleanText extends StdDeserializer<String> {
    private static final Pattern BREAKS = Pattern.compile("\\r\\n?");
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069\\u200B\\uFEFF&&[^\\n]]");

    CleanText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        String text = parser.getText();
        if (text.indexOf('\0') >= 0 || hasLoneSurrogate(text)) {
            return (String) context.handleWeirdStringValue(String.class, "", "holds a character that is none");
        }
        return clean(text);
    }

    static String clean(String text) {
        String lines =
                BREAKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("\n");
        return UNSEEN.matcher(lines.replace('\t', ' ')).replaceAll("").strip();
    }

    private static boolean hasLoneSurrogate(String text) {
        return text.codePoints()
                .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}
