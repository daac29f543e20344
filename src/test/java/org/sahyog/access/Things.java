package org.sahyog.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sahyog.contract.Description.Operation;

/** All things that the tables speak of, by the names that they have there: of each {@link Area} that is found. */
final class Things {
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    final Cast cast = new Cast();
    private final Ground here = Ground.here(cast);
    private final Ground far = Ground.elsewhere(cast);
    private final Map<String, Supplier<Thing>> things = new HashMap<>();
    private final Map<String, Function<Role, Thing>> ofRoles = new HashMap<>();
    private final Map<String, Thing> read = new HashMap<>();
    private final Map<String, Thing> foreign = new HashMap<>();
    private final Map<String, Thing> above = new HashMap<>();

    Things() {
        for (Area area : here.areas()) {
            area.things().forEach(this::add);
            ofRoles.putAll(area.ofRoles());
        }
    }

    private void add(String name, Supplier<Thing> thing) {
        if (things.put(name, thing) != null) {
            throw new IllegalStateException("two things are called “" + name + "”");
        }
    }

    Thing named(String name, Role role) {
        if (ofRoles.containsKey(name)) {
            return ofRoles.get(name).apply(role);
        }
        if (!things.containsKey(name)) {
            throw new IllegalArgumentException("nothing is called “" + name + "”");
        }
        return things.get(name).get();
    }

    /** To look at only: one for all who do. */
    Thing toRead(String name, Role role) {
        Thing known = read.get(name);
        Thing thing = known == null ? named(name, role) : known;
        if (!isOfItsOwn(name) && thing.leavesTheCast()) {
            read.put(name, thing);
        }
        return thing;
    }

    boolean isOfItsOwn(String name) {
        return ofRoles.containsKey(name);
    }

    static List<String> parameters(Operation operation) {
        List<String> names = new ArrayList<>();
        Matcher parameters = PARAMETER.matcher(operation.path());
        while (parameters.find()) {
            names.add(parameters.group(1));
        }
        return names;
    }

    /** The real thing of another town, wholly. It may do for all operations of its path: nobody may change it. */
    Thing foreign(Operation operation) {
        List<String> parameters = parameters(operation);
        String last = parameters.get(parameters.size() - 1);
        String place = operation.path().substring(0, operation.path().indexOf("{" + last + "}"));
        return foreign.computeIfAbsent(place + last, any -> foreign(last, operation));
    }

    private Thing foreign(String last, Operation operation) {
        return far.areas().stream()
                .map(area -> area.there(last, operation.path()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no area says what a " + last + " names"));
    }

    /** The same names, and nothing is there. */
    static Thing absent(Operation operation) {
        Thing absent = Thing.of("audience", "CLUSTER", "other", UUID.randomUUID(), "affiliationId", UUID.randomUUID());
        for (String parameter : parameters(operation)) {
            absent = absent.with(parameter, parameter.equals("code") ? "23456789bcd" : UUID.randomUUID());
        }
        return absent;
    }

    /** Below a place of ours, what {@code there} is; an event of ours where one stands between. */
    Thing below(Operation operation, Thing there) {
        List<String> parameters = parameters(operation);
        String last = parameters.get(parameters.size() - 1);
        Thing place = above(parameters.subList(0, parameters.size() - 1));
        Thing ours = place.with("organisationId", here.firm.organisationId(), "agencyId", cast.here.agencyId);
        return ours.with("audience", "CLUSTER", last, there.id(last));
    }

    /** The nearest that an area knows, else the cluster. */
    private Thing above(List<String> parameters) {
        for (int nth = parameters.size() - 1; nth >= 0; nth--) {
            Thing nearest = above.computeIfAbsent(parameters.get(nth), this::above);
            if (nearest != null) {
                return nearest;
            }
        }
        return here.of(ClusterThings.class).cluster();
    }

    private Thing above(String parameter) {
        return here.areas().stream()
                .map(area -> area.above(parameter))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
