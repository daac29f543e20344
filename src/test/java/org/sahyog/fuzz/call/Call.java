package org.sahyog.fuzz.call;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sahyog.Town.Resident;
import org.sahyog.contract.Description.Operation;

/**
 * A request before it is sent. A change makes another one.
 *
 * @param path  values of the path's parameters, as they stand in the address
 * @param query name and value as they stand in the address, behind the question mark
 * @param json  the body while it can still be changed as JSON
 * @param body  the body as bytes, where it is not JSON
 * @param story what has been made of it, to be read
 */
public record Call(
        Operation operation,
        @Nullable String token,
        Map<String, String> path,
        String query,
        Map<String, String> headers,
        @Nullable JsonNode json,
        byte @Nullable [] body,
        String story) {

    public static Call of(Operation operation) {
        return new Call(operation, null, Map.of(), "", Map.of(), null, null, "");
    }

    public Call by(@Nullable Resident resident) {
        return withToken(resident == null ? null : resident.token());
    }

    public Call withToken(@Nullable String another) {
        return new Call(operation, another, path, query, headers, json, body, story);
    }

    public Call at(String parameter, Object value) {
        return new Call(operation, token, with(path, parameter, value), query, headers, json, body, story);
    }

    public Call asking(String name, Object value) {
        String asked = name + "=" + encoded(value);
        return withQuery(query.isEmpty() ? asked : query + "&" + asked);
    }

    public Call withQuery(String raw) {
        return new Call(operation, token, path, raw, headers, json, body, story);
    }

    public Call header(String name, Object value) {
        return new Call(operation, token, path, query, with(headers, name, value), json, body, story);
    }

    public Call without(String header) {
        Map<String, String> left = new LinkedHashMap<>(headers);
        left.remove(header);
        return new Call(operation, token, path, query, left, json, body, story);
    }

    public Call withJson(JsonNode draft) {
        return new Call(operation, token, path, query, headers, draft, null, story);
    }

    public Call withBody(byte @Nullable [] bytes) {
        return new Call(operation, token, path, query, headers, null, bytes, story);
    }

    /** The body with another value at the top. */
    public Call field(String name, @Nullable Object value) {
        ObjectNode draft = json == null ? Json.object() : ((ObjectNode) json).deepCopy();
        if (value == null) {
            draft.remove(name);
        } else {
            draft.set(name, Json.of(value));
        }
        return withJson(draft);
    }

    public Call told(String more) {
        String all = story.isEmpty() ? more : story + "; " + more;
        return new Call(operation, token, path, query, headers, json, body, all);
    }

    public String address() {
        String address = operation.path();
        for (Map.Entry<String, String> part : path.entrySet()) {
            address = address.replace("{" + part.getKey() + "}", part.getValue());
        }
        return query.isEmpty() ? address : address + "?" + query;
    }

    public byte @Nullable [] bytes() {
        return json == null ? body : json.toString().getBytes(StandardCharsets.UTF_8);
    }

    public static String encoded(Object value) {
        return URLEncoder.encode(String.valueOf(value), StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** As a person can send it again; the token is told by whose it is. */
    @Override
    public String toString() {
        String sent = bytes() == null ? "" : new String(bytes(), StandardCharsets.UTF_8);
        return operation.method() + " " + address() + " "
                + headers.entrySet().stream()
                        .map(header -> header.getKey() + ": " + shortened(header.getValue(), 80))
                        .collect(Collectors.joining(", ", "[", "]"))
                + " (" + story + ") " + shortened(sent, 600);
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most) + "… " + text.length() + " letters";
    }

    private static Map<String, String> with(Map<String, String> all, String name, Object value) {
        Map<String, String> more = new LinkedHashMap<>(all);
        more.put(name, String.valueOf(value));
        return more;
    }
}
