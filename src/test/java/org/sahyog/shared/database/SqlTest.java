package org.sahyog.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.lang.reflect.Field;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Statements as they stand")
class SqlTest {
    @Inject
    Pool pool;

    @Test
    @DisplayName("PostgreSQL understands each of them, and agrees on the type of each value")
    void understood() throws ReflectiveOperationException {
        Map<String, String> refused = new TreeMap<>();
        int statements = 0;
        for (JavaField each : statements()) {
            statements++;
            String text = ((Sql) value(each)).text();
            pool.withConnection(connection -> connection.prepare(text).call(known -> known.close()))
                    .onFailure()
                    .invoke(failure -> refused.put(each.getFullName(), String.valueOf(failure.getMessage())))
                    .onFailure()
                    .recoverWithNull()
                    .await()
                    .indefinitely();
        }
        assertThat(refused).isEmpty();
        assertThat(statements).isGreaterThan(80);
    }

    private static Iterable<JavaField> statements() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.sahyog").stream()
                        .map(JavaClass::getFields)
                        .flatMap(fields -> fields.stream())
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                        .filter(field -> field.getRawType().isEquivalentTo(Sql.class))
                        .toList();
    }

    private static Object value(JavaField each) throws ReflectiveOperationException {
        Field field = Class.forName(
                        each.getOwner().getName(), true, Thread.currentThread().getContextClassLoader())
                .getDeclaredField(each.getName());
        field.setAccessible(true);
        return field.get(null);
    }

    @Test
    @DisplayName("a name becomes one number however often it stands there; casts and times of day are no names")
    void names() {
        Sql sql = Sql.of("select :b::int, :a, cast(:b as text), '12:30'");
        assertThat(sql.text()).isEqualTo("select $1::int, $2, cast($1 as text), '12:30'");
        assertThat(sql.names()).containsExactly("b", "a");
    }

    @Test
    @DisplayName("a value that is missing, or that nobody asked for, is a mistake told at once")
    void allAndNoMore() {
        Sql sql = Sql.of("select :a, :b");
        assertThatThrownBy(() -> sql.with("a", 1).update())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("[a, b]");
        assertThatThrownBy(() -> sql.with("a", 1).with("b", 2).with("c", 3).update())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("c");
    }
}
