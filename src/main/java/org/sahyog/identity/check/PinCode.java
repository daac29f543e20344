package org.sahyog.identity.check;

import java.util.Optional;
import org.sahyog.reference.place.PinCodes;

/** A PIN code that India Post delivers to, six digits. */
public record PinCode(String value) {

    public PinCode {
        if (!PinCodes.exists(value)) {
            throw new IllegalArgumentException("Not a PIN code");
        }
    }

    /** Reads spaces as in 244 001, and digits of any Indian script. */
    public static Optional<PinCode> parse(String text) {
        return Optional.of(Typed.compact(text)).filter(PinCodes::exists).map(PinCode::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
