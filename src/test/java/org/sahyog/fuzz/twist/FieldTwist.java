package org.sahyog.fuzz.twist;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.sahyog.contract.Description;
import org.sahyog.fuzz.call.Call;

/** One value of a JSON body is another, is missing, or is one that nobody asked for. */
final class FieldTwist implements Twist {
    private static final List<String> NOBODY_ASKED_FOR = List.of(
            "version",
            "state",
            "createdAt",
            "organiserId",
            "role",
            "keycloakState",
            "admin",
            "__proto__",
            "",
            "a b",
            "Id");

    /** A place in the body, and what the description says of it. */
    private record Place(ObjectNode parent, String name, JsonNode schema, String pointer) {}

    @Override
    public Call apply(Call call, RandomGenerator random) {
        ObjectNode body = call.json().deepCopy();
        List<Place> places = new ArrayList<>();
        collect(body, schema(call), "", places);
        if (places.isEmpty() || random.nextInt(8) == 0) {
            return extra(call, body, random);
        }
        Place place = Twist.any(places, random);
        String name = place.pointer() + "/" + place.name();
        if (random.nextInt(8) == 0) {
            place.parent().remove(place.name());
            return call.withJson(body).told(name + " is missing");
        }
        JsonNode value = value(place, random);
        place.parent().set(place.name(), value);
        return call.withJson(body).told(name + " is another");
    }

    private static JsonNode value(Place place, RandomGenerator random) {
        JsonNode before = place.parent().path(place.name());
        if (before.isArray() && random.nextBoolean()) {
            ArrayNode more = before.deepCopy();
            return random.nextBoolean() ? more.addAll((ArrayNode) before) : more.add(AwkwardValues.any(random));
        }
        return random.nextBoolean() ? SchemaValues.edge(place.schema(), random) : AwkwardValues.any(random);
    }

    private static Call extra(Call call, ObjectNode body, RandomGenerator random) {
        String name = Twist.any(NOBODY_ASKED_FOR, random);
        body.set(name, AwkwardValues.any(random));
        return call.withJson(body).told("has a field '" + name + "' that it does not have");
    }

    /** All named places, those that are left out too. */
    private static void collect(JsonNode node, JsonNode schema, String pointer, List<Place> places) {
        if (node instanceof ObjectNode object) {
            Description.committed()
                    .resolved(schema)
                    .path("properties")
                    .fieldNames()
                    .forEachRemaining(
                            name -> places.add(new Place(object, name, SchemaValues.property(schema, name), pointer)));
            for (Map.Entry<String, JsonNode> child : object.properties()) {
                collect(
                        child.getValue(),
                        SchemaValues.property(schema, child.getKey()),
                        pointer + "/" + child.getKey(),
                        places);
            }
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), Description.committed().resolved(schema).path("items"), pointer + "/" + i, places);
        }
    }

    private static JsonNode schema(Call call) {
        for (Map.Entry<String, JsonNode> body :
                call.operation().node().at("/requestBody/content").properties()) {
            return body.getValue().path("schema");
        }
        return call.operation().node().path("nothing");
    }
}
