package org.sahyog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Classes found by how their files are called: a new feature adds a file, and edits no list. */
public final class Found {
    private static final Path SOURCES = Path.of("src/test/java");

    private Found() {}

    /** What implements {@code kind} in its package, of a name that ends so; in the order of the names. */
    public static <T> List<Class<? extends T>> beside(Class<T> kind, String ending) {
        String place = kind.getPackageName();
        try (Stream<Path> files = Files.list(SOURCES.resolve(place.replace('.', '/')))) {
            List<Class<? extends T>> found = files.map(
                            file -> file.getFileName().toString().replace(".java", ""))
                    .filter(name -> name.endsWith(ending))
                    .sorted()
                    .map(name -> named(place + "." + name))
                    .filter(type -> kind.isAssignableFrom(type) && !type.isInterface())
                    .<Class<? extends T>>map(type -> type.asSubclass(kind))
                    .toList();
            return found;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** By the constructor that takes these. */
    public static <T> T made(Class<T> type, Object... given) {
        Class<?>[] types = Stream.of(given).map(Object::getClass).toArray(Class<?>[]::new);
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(given);
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException(type.getName() + " was not made", failed);
        }
    }
}
