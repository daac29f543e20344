package org.sahyog.access;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.sahyog.Town.Resident;

/**
 * What a call is about, as the path and the body name it.
 *
 * @param ids    by the name of the path's parameter; others are for the body
 * @param caller who calls instead of the usual holder of the role, where she would not be the same afterwards
 * @param after  makes the cast again what it was
 */
record Thing(Map<String, String> ids, Resident caller, Runnable after) {
    private static final Runnable NOTHING = () -> {};

    static Thing of(Object... namesAndIds) {
        return new Thing(Map.of(), null, NOTHING).with(namesAndIds);
    }

    /** Whether the cast is the same as before. */
    boolean leavesTheCast() {
        return caller == null && after == NOTHING;
    }

    Thing with(Object... namesAndIds) {
        Map<String, String> all = new TreeMap<>(ids);
        for (int nth = 0; nth < namesAndIds.length; nth += 2) {
            all.put((String) namesAndIds[nth], String.valueOf(namesAndIds[nth + 1]));
        }
        return new Thing(all, caller, after);
    }

    Thing as(Resident other) {
        return new Thing(ids, other, after);
    }

    Thing then(Runnable restoring) {
        return new Thing(ids, caller, restoring);
    }

    String id(String name) {
        return ids.get(name);
    }

    /** Its id, or one of nothing. */
    String some(String name) {
        return ids.getOrDefault(name, UUID.randomUUID().toString());
    }

    /** The path with its ids in. */
    String in(String path) {
        String filled = path;
        for (Map.Entry<String, String> id : ids.entrySet()) {
            filled = filled.replace("{" + id.getKey() + "}", id.getValue());
        }
        return filled;
    }
}
