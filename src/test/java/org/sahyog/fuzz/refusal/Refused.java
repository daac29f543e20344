package org.sahyog.fuzz.refusal;

import java.util.Map;
import java.util.function.Supplier;
import org.sahyog.fuzz.call.Call;

/** What is refused in one area. It is found by its name, which ends with Refusals, and made with the deeds. */
interface Refused {
    Map<String, Supplier<Call>> calls();
}
