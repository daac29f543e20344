package org.sahyog.fuzz.refusal;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.sahyog.Found;
import org.sahyog.fuzz.call.Call;
import org.sahyog.fuzz.world.Deeds;

/** By the code of a problem, a call that is refused with it; its ground is prepared when it is asked for. */
public final class Refusals {
    private final Map<String, Supplier<Call>> calls = new TreeMap<>();

    public Refusals(Deeds deeds) {
        Found.beside(Refused.class, "Refusals")
                .forEach(type -> calls.putAll(Found.made(type, deeds).calls()));
    }

    public Map<String, Supplier<Call>> calls() {
        return calls;
    }
}
