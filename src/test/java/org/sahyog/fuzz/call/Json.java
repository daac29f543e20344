package org.sahyog.fuzz.call;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON as tests write and read it, without the product's own mapper. */
public final class Json {
    private static final ObjectMapper PLAIN = new ObjectMapper();

    private Json() {}

    public static ObjectNode object() {
        return PLAIN.createObjectNode();
    }

    /** Ids and times are texts. */
    public static JsonNode of(Object value) {
        boolean plain = value instanceof Number || value instanceof Boolean || value instanceof Iterable;
        boolean tree = value instanceof JsonNode || value instanceof java.util.Map;
        return plain || tree ? PLAIN.valueToTree(value) : PLAIN.getNodeFactory().textNode(String.valueOf(value));
    }

    /** Nothing, where it is none. */
    public static JsonNode read(String text) {
        try {
            return PLAIN.readTree(text);
        } catch (JsonProcessingException noJson) {
            return MissingNode.getInstance();
        }
    }
}
