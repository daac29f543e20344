package org.sahyog.identity.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.reference.word.AskedWords;
import org.sahyog.reference.word.WordKeys;
import org.sahyog.shared.database.Sql;

@QuarkusTest
@DisplayName("The words of organisations that came without")
class OrganisationWordsJobTest {
    private static final Sql MANY = Sql.of("""
            insert into organisation (id, kind, name, name_key, pin_code, keycloak_state, products)
            select gen_random_uuid(), 'FIRM', 'Many ' || n, 'many', '244001', 'DONE', '{}' from generate_series(1, 1200) n
            """);
    private static final Sql DIYAS = Sql.of("""
            insert into organisation (id, kind, name, name_key, pin_code, keycloak_state, products)
            values (:id, 'FIRM', 'Asha Udyog', 'asha', '244001', 'DONE', '{दीया}')
            """);
    private static final Sql LEFT = Sql.of("""
            select count(*) from organisation where search_key is null and (name_key = 'many' or id = :id)
            """);

    @Inject
    OrganisationWordsJob job;

    @Test
    @DisplayName("are filled in, however many there are")
    void filled() throws Throwable {
        UUID diyas = UUID.randomUUID();
        long left = VertxContextSupport.subscribeAndAwait(() -> Panache.withTransaction(() -> leftOf(diyas)));
        assertThat(left).isZero();
        assertThat(Town.count("select count(*) from organisation where name_key = 'many'"))
                .isEqualTo(1200);
        assertThat(found(diyas, "search_key", "asha lamp")).isTrue();
        assertThat(found(diyas, "product_key", "diya")).isTrue();
        assertThat(found(diyas, "product_key", "asha")).isFalse();
    }

    /** In one transaction, so that the run which is due every half minute sees none of them and takes none away. */
    private Uni<Long> leftOf(UUID diyas) {
        return MANY.values()
                .update()
                .chain(() -> DIYAS.with("id", diyas).update())
                .chain(job::fill)
                .chain(() -> LEFT.with("id", diyas).value(Long.class));
    }

    private static boolean found(UUID id, String key, String asked) {
        String words = String.join("','", WordKeys.asked(asked));
        return Town.count(
                        "select count(*) from organisation where id = ? and "
                                + AskedWords.of(asked).in(key, "array['" + words + "']"),
                        id)
                == 1;
    }
}
