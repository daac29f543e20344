package org.sahyog;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.ContainerDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import jakarta.validation.metadata.ExecutableDescriptor;
import jakarta.validation.metadata.MethodType;
import jakarta.validation.metadata.PropertyDescriptor;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.identity.access.CheckedBy;
import org.sahyog.identity.access.OrganisationRight;

@DisplayName("What the service says")
class TextsTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final List<Class<?>> MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.sahyog").stream()
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    @Test
    @DisplayName("it says in English and in Hindi")
    void bothLanguages() throws IOException {
        for (Path english : englishFiles()) {
            Path hindi = Path.of(english.toString().replace(".properties", "_hi.properties"));
            assertThat(keys(hindi)).as(hindi.toString()).isEqualTo(keys(english));
        }
    }

    @Test
    @DisplayName("on certificates it says in Tamil and in Kannada too")
    void certificates() throws IOException {
        Path texts = RESOURCES.resolve("texts");
        for (String language : List.of("ta", "kn")) {
            assertThat(keys(texts.resolve("certificate-paper_" + language + ".properties")))
                    .isEqualTo(keys(texts.resolve("certificate-paper.properties")));
        }
    }

    @Test
    @DisplayName("of a wrong value, of a missing right and of a password is Hindi for who reads Hindi")
    void inDevanagari() throws IOException {
        for (String file : List.of("ValidationMessages", "texts/expected", "texts/rights", "texts/account")) {
            read(RESOURCES.resolve(file + "_hi.properties"))
                    .forEach((key, text) ->
                            assertThat(text.toString()).as(key.toString()).containsPattern("\\p{IsDevanagari}"));
        }
    }

    @Test
    @DisplayName("of a violated constraint is its own text in both languages, whichever constraint the code uses")
    void constraints() throws IOException {
        Set<String> used = new TreeSet<>();
        try (ValidatorFactory factory =
                Validation.byProvider(HibernateValidator.class).configure().buildValidatorFactory()) {
            MAIN.forEach(type -> messages(factory.getValidator(), type, used));
        }
        assertThat(used)
                .contains("{jakarta.validation.constraints.NotBlank.message}", "{sahyog.phone}", "{sahyog.link}");
        for (String file : List.of("ValidationMessages.properties", "ValidationMessages_hi.properties")) {
            Set<String> there = new TreeSet<>();
            keys(RESOURCES.resolve(file)).forEach(key -> there.add("{" + key + "}"));
            assertThat(there).as(file).containsAll(used);
        }
    }

    @Test
    @DisplayName("of each right that the code asks for is there")
    void rights() throws IOException {
        Set<String> used = new TreeSet<>();
        MAIN.stream()
                .filter(type -> type.isAnnotationPresent(CheckedBy.class))
                .forEach(type -> used.add(type.getAnnotation(CheckedBy.class).right()));
        Stream.of(OrganisationRight.values()).forEach(right -> used.add(right.name()));
        assertThat(keys(RESOURCES.resolve("texts/rights.properties"))).isEqualTo(used);
    }

    private static void messages(Validator validator, Class<?> type, Set<String> into) {
        BeanDescriptor bean = validator.getConstraintsForClass(type);
        add(bean, into);
        for (PropertyDescriptor property : bean.getConstrainedProperties()) {
            add(property, into);
            addElements(property, into);
        }
        bean.getConstrainedMethods(MethodType.NON_GETTER, MethodType.GETTER).forEach(each -> addAll(each, into));
        bean.getConstrainedConstructors().forEach(each -> addAll(each, into));
    }

    private static void addAll(ExecutableDescriptor executable, Set<String> into) {
        executable.getParameterDescriptors().forEach(parameter -> {
            add(parameter, into);
            addElements(parameter, into);
        });
    }

    private static void addElements(ContainerDescriptor container, Set<String> into) {
        container.getConstrainedContainerElementTypes().forEach(element -> {
            add(element, into);
            addElements(element, into);
        });
    }

    private static void add(ElementDescriptor element, Set<String> into) {
        element.getConstraintDescriptors().forEach(constraint -> into.add(constraint.getMessageTemplate()));
    }

    private static List<Path> englishFiles() {
        try (Stream<Path> files =
                Stream.of("texts", "problems").map(RESOURCES::resolve).flatMap(TextsTest::files)) {
            return Stream.concat(files, Stream.of(RESOURCES.resolve("ValidationMessages.properties")))
                    .filter(file -> !file.toString().matches(".*_(hi|ta|kn)\\.properties"))
                    .toList();
        }
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> keys(Path file) throws IOException {
        return new TreeSet<>(read(file).stringPropertyNames());
    }

    private static Properties read(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }
}
