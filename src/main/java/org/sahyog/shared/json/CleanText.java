package org.sahyog.shared.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.text.Normalizer;

/** Text in Unicode form NFC, trimmed; no NUL (PostgreSQL has none) and no half of a surrogate pair. */
class CleanText extends StdDeserializer<String> {
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
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    private static boolean hasLoneSurrogate(String text) {
        return text.codePoints()
                .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}
