package org.sahyog.identity.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.reference.word.AskedWords;
import org.sahyog.reference.word.WordKeys;

@QuarkusTest
@DisplayName("The words of organisations that came without")
class OrganisationWordsJobTest {
    @Inject
    OrganisationWordsJob job;

    @Test
    @DisplayName("are filled in, however many there are")
    void filled() throws Throwable {
        UUID diyas = UUID.randomUUID();
        Town.run("""
                insert into organisation (id, kind, name, name_key, pin_code, keycloak_state, products)
                select gen_random_uuid(), 'FIRM', 'Many ' || n, 'many', '244001', 'DONE', '{}' from generate_series(1, 1200) n
                """);
        Town.run("""
                insert into organisation (id, kind, name, name_key, pin_code, keycloak_state, products)
                values (?, 'FIRM', 'Asha Udyog', 'asha', '244001', 'DONE', '{दीया}')
                """, diyas);
        VertxContextSupport.subscribeAndAwait(job::fill);
        assertThat(Town.count("select count(*) from organisation where search_key is null"))
                .isZero();
        assertThat(found(diyas, "search_key", "asha lamp")).isTrue();
        assertThat(found(diyas, "product_key", "diya")).isTrue();
        assertThat(found(diyas, "product_key", "asha")).isFalse();
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
