package org.sahyog;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Writes the table of settings: names, types and defaults as the code has them, sentences from {@code settings.properties}. After a change:
 * {@code mvn test -Dtest=ConfigurationTest -Dwrite}.
 */
@DisplayName("The table of settings")
class ConfigurationTest {
    private static final Path TABLE = Path.of("src/docs/operations/configuration.md");
    private static final Path GIVEN = Path.of("src/main/resources/application.properties");
    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{(sahyog\\.[a-z.-]+):?([^${}]*)}?");
    private static final Pattern NAME = Pattern.compile("\"(sahyog\\.(?:local\\.[a-z-]+|cursor-secret))\"");

    /** What the embedded default tells itself. */
    private static final List<String> INNER = List.of("sahyog.local.welcome", "sahyog.local.sign-in-for-explorer");

    private record Setting(String type, String usual) {}

    @Test
    @DisplayName("has every setting that the code knows, each with a sentence, and no other")
    void complete() throws Exception {
        assertThat(sentences().keySet().stream().filter(name -> name.startsWith("sahyog.")))
                .containsExactlyInAnyOrderElementsOf(settings().keySet());
    }

    @Test
    @DisplayName("is as the code has it")
    void asTheCodeHasIt() throws Exception {
        if (System.getProperty("write") != null) {
            Files.writeString(TABLE, table());
        }
        assertThat(Files.readString(TABLE)).isEqualTo(table());
    }

    private static String table() throws Exception {
        StringBuilder table = new StringBuilder("""
                # Settings

                This page is written by `ConfigurationTest` from the code. Each setting is an environment variable too, in capitals and with `_`
                for all else: `sahyog.gateway.url` is `SAHYOG_GATEWAY_URL`. A time is `500ms`, `10s`, `5m`, `24h`; `10S` where Quarkus’ own
                settings ask for it. Lists are comma-separated. Any other setting of Quarkus can be set as well; those here are what we rely on.
                """);
        Map<String, Setting> known = settings();
        Properties given = properties(GIVEN);
        sentences().forEach((name, sentence) -> {
            if (name.startsWith("group.")) {
                table.append("\n## ")
                        .append(sentence)
                        .append("\n\n| setting | type | default | meaning |\n|---|---|---|---|\n");
            } else {
                Setting setting = known.getOrDefault(name, new Setting("", ""));
                String usual = given.getProperty(name, setting.usual());
                String type = name.endsWith(".every") ? "time" : setting.type();
                table.append("| `%s` | %s | %s | %s |%n".formatted(name, type, quoted(usual), sentence));
            }
        });
        return table.toString();
    }

    private static String quoted(String value) {
        return value.isEmpty() ? "" : "`" + value.replace("|", "\\|") + "`";
    }

    /** In the order of the file. */
    private static Map<String, String> sentences() throws IOException {
        Map<String, String> sentences = new LinkedHashMap<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/settings.properties"))) {
            int equals = line.indexOf('=');
            if (!line.startsWith("#") && equals > 0) {
                sentences.put(line.substring(0, equals), line.substring(equals + 1));
            }
        }
        return sentences;
    }

    private static Map<String, Setting> settings() throws Exception {
        Map<String, Setting> settings = new TreeMap<>();
        Properties given = properties(GIVEN);
        given.stringPropertyNames().stream()
                .filter(name -> name.startsWith("sahyog."))
                .forEach(name -> settings.put(name, new Setting("", "")));
        given.values().stream()
                .flatMap(value -> EXPRESSION.matcher(value.toString()).results())
                .forEach(used -> settings.putIfAbsent(used.group(1), new Setting("", "")));
        try (Stream<Path> files = Files.walk(CODE)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                String text = Files.readString(file);
                if (text.contains("\"sahyog.") || text.contains("${sahyog.")) {
                    addAll(settings, classOf(file));
                    NAME.matcher(text)
                            .results()
                            .map(name -> name.group(1))
                            .filter(name -> !INNER.contains(name))
                            .forEach(name -> settings.putIfAbsent(name, new Setting("", "")));
                }
            }
        }
        return settings;
    }

    private static Class<?> classOf(Path file) throws ClassNotFoundException {
        String name = CODE.relativize(file).toString().replace('/', '.').replace(".java", "");
        return Class.forName(name, false, ConfigurationTest.class.getClassLoader());
    }

    private static void addAll(Map<String, Setting> settings, Class<?> type) {
        ConfigMapping mapping = type.getAnnotation(ConfigMapping.class);
        if (mapping != null) {
            addAll(settings, mapping.prefix(), type);
        }
        Stream.of(type.getDeclaredConstructors())
                .flatMap(each -> Stream.of(each.getParameters()))
                .filter(each -> each.isAnnotationPresent(ConfigProperty.class))
                .forEach(each -> add(settings, each));
        Stream.of(type.getDeclaredMethods())
                .filter(each -> each.isAnnotationPresent(Scheduled.class))
                .map(each ->
                        EXPRESSION.matcher(each.getAnnotation(Scheduled.class).every()))
                .filter(Matcher::matches)
                .forEach(every -> settings.putIfAbsent(every.group(1), new Setting("time", every.group(2))));
    }

    /** The members of a map have names of their own: those that are in {@code application.properties}. */
    private static void addAll(Map<String, Setting> settings, String prefix, Class<?> group) {
        for (Method method : group.getDeclaredMethods()) {
            String name = prefix + "." + kebab(method.getName());
            WithDefault usual = method.getAnnotation(WithDefault.class);
            if (method.getReturnType().getDeclaringClass() == group) {
                addAll(settings, name, method.getReturnType());
            } else if (method.getReturnType() != Map.class) {
                settings.put(
                        name, new Setting(word(method.getGenericReturnType()), usual == null ? "" : usual.value()));
            }
        }
    }

    private static void add(Map<String, Setting> settings, Parameter parameter) {
        ConfigProperty property = parameter.getAnnotation(ConfigProperty.class);
        if (property.name().startsWith("sahyog.")) {
            boolean none = property.defaultValue().equals(ConfigProperty.UNCONFIGURED_VALUE);
            settings.put(
                    property.name(),
                    new Setting(word(parameter.getParameterizedType()), none ? "" : property.defaultValue()));
        }
    }

    private static String word(Type type) {
        if (type instanceof ParameterizedType of) {
            String inner = word(of.getActualTypeArguments()[0]);
            return List.of(List.class, Set.class).contains(of.getRawType()) ? "list of " + inner : inner;
        }
        return switch (((Class<?>) type).getSimpleName()) {
            case "Duration" -> "time";
            case "URI" -> "address";
            case "Path" -> "folder";
            case "int", "long" -> "number";
            case "boolean" -> "yes or no";
            default -> "text";
        };
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase();
    }

    private static Properties properties(Path file) throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
