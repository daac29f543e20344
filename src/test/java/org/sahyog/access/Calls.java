package org.sahyog.access;

import java.util.Map;
import java.util.TreeMap;
import org.sahyog.Town.Resident;
import org.sahyog.access.Wire.Answer;
import org.sahyog.access.Wire.Letter;
import org.sahyog.contract.Description;
import org.sahyog.contract.Description.Operation;

/** Calls an operation about a thing, as it is meant to be called. */
final class Calls {
    private Calls() {}

    static Operation operation(String id) {
        return Description.committed().operations().stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no operation " + id));
    }

    /** {@code caller}: null is nobody. */
    static Answer call(Resident caller, Operation operation, Thing thing) {
        return call(caller, operation, thing, Bodies.query(operation.id()));
    }

    /** {@code query} begins with a question mark, or is empty. */
    static Answer call(Resident caller, Operation operation, Thing thing, String query) {
        String path = thing.in(operation.path().replaceFirst("^/api/v1", "").replace("{pin}", "244001"));
        Object body = Bodies.of(operation.id(), thing);
        Map<String, String> headers = new TreeMap<>(Bodies.headers(operation.id()));
        thing.ids().keySet().stream()
                .filter(name -> name.startsWith("webhook-"))
                .forEach(name -> headers.put(name, thing.id(name)));
        if (headers.containsKey("webhook-id")) {
            headers.put("Content-Type", "application/json");
        }
        if (!operation.node().at("/parameters").findValuesAsText("name").contains("If-Match")) {
            return Wire.call(caller, new Letter(operation.method(), path + query, body, headers));
        }
        headers.put("If-Match", tag(caller, path));
        return Wire.call(caller, new Letter(operation.method(), path + query, body, headers));
    }

    /** Whoever may change a thing may read it. */
    private static String tag(Resident caller, String path) {
        Answer read = Wire.call(caller, new Letter("GET", path, null));
        return read.headers().containsKey("etag") ? read.headers().get("etag").get(0) : "\"0\"";
    }
}
