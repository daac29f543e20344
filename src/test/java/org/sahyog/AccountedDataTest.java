package org.sahyog;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Every column that may hold something personal")
class AccountedDataTest {
    private static final Path DOCUMENT = Path.of("src/docs/operations/personal-data.md");
    private static final Pattern COLUMN = Pattern.compile("`([a-z_]+\\.[a-z_]+)`");

    /** Texts that are words of a list, codes and numbers, whatever table they are in. */
    private static final String WORDS_OF_A_LIST = String.join(
            " ",
            "audience code criteria currency district en fingerprint gstin hi keycloak_id keycloak_refusal keycloak_state kind",
            "language languages met muted nic_code nic_codes phase pin_code product products purpose reader rights role scope_kind size",
            "state state_code themes trace_id trait turnover_band udyam_number verb webhook_id what workers_band zone channel");

    /** Columns that refer to a person, and texts of any kind. */
    private static final String SUSPECTS = """
            select coalesce(string_agg(name, ' '), '') from (
                select c.table_name || '.' || c.column_name as name
                from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
                where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.table_name <> 'flyway_schema_history'
                  and not (c.column_name = any(string_to_array(?, ' ')))
                  and (c.data_type in ('text', 'character varying', 'jsonb', 'json', 'bytea', 'ARRAY') or c.column_name = 'person_id')
                union
                select t.relname || '.' || a.attname from pg_constraint f join pg_class t on t.oid = f.conrelid
                    join pg_attribute a on a.attrelid = f.conrelid and a.attnum = any(f.conkey)
                where f.contype = 'f' and f.confrelid = cast('person' as regclass)) s
            """;

    @Test
    @DisplayName(
            "stands in the document that says whether it is handed out, erased or kept, and why; and no other does")
    void accountedFor() throws IOException {
        Set<String> found =
                new TreeSet<>(Set.of(Town.text(SUSPECTS, WORDS_OF_A_LIST).split(" ")));
        assertThat(found).contains("person.name", "notice.person_id", "event.created_by");
        assertThat(documented()).isEqualTo(found);
    }

    private static Set<String> documented() throws IOException {
        return Files.readAllLines(DOCUMENT).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(0, line.indexOf('|', 1)))
                .flatMap(columns -> COLUMN.matcher(columns).results().map(MatchResult::group))
                .map(column -> column.replace("`", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
