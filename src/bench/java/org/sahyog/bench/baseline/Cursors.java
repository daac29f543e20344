package org.sahyog.bench.baseline;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;

/** Cursors as the service seals them, by its own class. */
public final class Cursors {
    private Cursors() {}

    public static String seal(List<String> key, String query) {
        return (String) invoke("seal", List.class, key, query);
    }

    @SuppressWarnings("unchecked")
    static List<String> open(String cursor, String query) {
        return (List<String>) invoke("open", String.class, cursor, query);
    }

    private static Object invoke(String name, Class<?> first, Object value, String query) {
        try {
            Method method =
                    Class.forName("org.sahyog.shared.page.CursorSeal").getDeclaredMethod(name, first, String.class);
            method.setAccessible(true);
            return method.invoke(null, value, query);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException(refused.getCause());
        } catch (ReflectiveOperationException renamed) {
            throw new IllegalStateException("The service seals cursors otherwise", renamed);
        }
    }
}
