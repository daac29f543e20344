package org.sahyog.bench;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.sahyog.event.checkin.code.SeatCode;
import org.sahyog.event.checkin.code.SeatCodes;

/** Signs codes of seats as the service does, by its own classes. */
final class SeatSigner {
    private static final String PACKAGE = "org.sahyog.event.checkin.code.";

    private final Object keys;
    private final SeatCodes codes;

    static SeatSigner of(Town town) {
        return new SeatSigner(Objects.requireNonNull(town.settings.get("sahyog.check-in-secret")));
    }

    private SeatSigner(String secret) {
        try {
            keys = opened(Class.forName(PACKAGE + "CodeKeys").getDeclaredConstructor(Optional.class))
                    .newInstance(Optional.of(List.of(secret)));
            codes = opened(SeatCodes.class.getDeclaredConstructor(keys.getClass()))
                    .newInstance(keys);
        } catch (ReflectiveOperationException renamed) {
            throw new IllegalStateException("The service signs seats otherwise", renamed);
        }
    }

    private static <T> Constructor<T> opened(Constructor<T> constructor) {
        constructor.setAccessible(true);
        return constructor;
    }

    String code(UUID event, UUID registration, int place) {
        return codes.write(new SeatCode(event, registration, place, 0));
    }

    /** The public key, as a JWK has it. */
    String publicKey() {
        try {
            Method signing = keys.getClass().getDeclaredMethod("signing");
            signing.setAccessible(true);
            Object key = signing.invoke(keys);
            Method x = key.getClass().getDeclaredMethod("x");
            x.setAccessible(true);
            return (String) x.invoke(key);
        } catch (ReflectiveOperationException renamed) {
            throw new IllegalStateException("The service signs seats otherwise", renamed);
        }
    }
}
