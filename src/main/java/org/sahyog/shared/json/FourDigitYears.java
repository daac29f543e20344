package org.sahyog.shared.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.sahyog.shared.time.IsoYear;

/** Days and times in bodies, see {@link IsoYear}. */
final class FourDigitYears extends DelegatingDeserializer {
    private static final Set<Class<?>> TYPES = Set.of(LocalDate.class, LocalDateTime.class, Instant.class);

    private FourDigitYears(JsonDeserializer<?> usual) {
        super(usual);
    }

    static BeanDeserializerModifier everywhere() {
        return new BeanDeserializerModifier() {
            @Override
            public JsonDeserializer<?> modifyDeserializer(
                    DeserializationConfig config, BeanDescription bean, JsonDeserializer<?> usual) {
                return TYPES.contains(bean.getBeanClass()) ? new FourDigitYears(usual) : usual;
            }
        };
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> usual) {
        return new FourDigitYears(usual);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_STRING && !IsoYear.hasFourDigits(parser.getText())) {
            return context.handleWeirdStringValue(handledType(), parser.getText(), "a year of other than four digits");
        }
        return super.deserialize(parser, context);
    }
}
