package org.sahyog.reference.place;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sahyog.reference.Table;

/** The 36 states and union territories of India, by ISO 3166-2 code. */
public final class States {

    private static final Map<String, State> BY_CODE = read();
    private static final Set<String> GST_CODES = codes(State::gst);
    private static final Set<String> UDYAM_CODES = codes(State::udyam);

    private States() {}

    public static boolean exists(String code) {
        return BY_CODE.containsKey(code);
    }

    /** Whether a GSTIN can begin with this code, for example 09 for Uttar Pradesh. */
    public static boolean hasGstCode(String code) {
        return GST_CODES.contains(code);
    }

    /** Whether a Udyam number can name the state so, for example UP. */
    public static boolean hasUdyamCode(String code) {
        return UDYAM_CODES.contains(code);
    }

    public static Collection<State> all() {
        return BY_CODE.values();
    }

    static Optional<State> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    private static Map<String, State> read() {
        Map<String, State> states = new LinkedHashMap<>();
        new Table("states.csv").rows().stream().map(State::of).forEach(state -> states.put(state.code(), state));
        return Collections.unmodifiableMap(states);
    }

    private static Set<String> codes(Function<State, List<String>> of) {
        return all().stream().map(of).flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
    }
}
