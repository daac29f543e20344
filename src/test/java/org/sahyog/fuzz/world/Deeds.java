package org.sahyog.fuzz.world;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.sahyog.Found;
import org.sahyog.contract.Description;
import org.sahyog.contract.Description.Operation;
import org.sahyog.fuzz.call.Call;

/** For every operation of the description a call that succeeds, its ground prepared: of each {@link Area} that is found. */
public final class Deeds {
    private final Map<String, Supplier<Call>> deeds = new HashMap<>();
    private final Map<Class<?>, Object> made = new HashMap<>();
    private final World world;

    public Deeds(World world) {
        this.world = world;
        Found.beside(Area.class, "Deeds").forEach(type -> add(of(type)));
        refuseGaps();
    }

    private void add(Area area) {
        area.reads().forEach(read -> add(read.operation(), () -> read.in(world)));
        area.deeds().forEach(this::add);
    }

    private void add(String operation, Supplier<Call> deed) {
        if (deeds.put(operation, deed) != null) {
            throw new IllegalStateException("two deeds for " + operation);
        }
    }

    public World world() {
        return world;
    }

    /** The one of its kind, made when it is first asked for. */
    public <T> T of(Class<T> kind) {
        Object known = made.get(kind);
        if (known == null) {
            known = Found.made(kind, this);
            made.put(kind, known);
        }
        return kind.cast(known);
    }

    public Call of(Operation operation) {
        return deeds.get(operation.id()).get();
    }

    private void refuseGaps() {
        Set<String> described =
                Description.committed().operations().stream().map(Operation::id).collect(Collectors.toSet());
        if (!deeds.keySet().equals(described)) {
            Set<String> missing = new TreeSet<>(described);
            missing.removeAll(deeds.keySet());
            Set<String> gone = new TreeSet<>(deeds.keySet());
            gone.removeAll(described);
            throw new IllegalStateException(
                    "Write a deed in org.sahyog.fuzz.world for " + missing + ", and take away that of " + gone);
        }
    }
}
