package org.sahyog.shared.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Patience;
import org.sahyog.Town;
import org.sahyog.shared.Ids;

@QuarkusTest
@DisplayName("Readers of the journal")
class DeedReadersTest {
    private static final Set<UUID> BEGUN = ConcurrentHashMap.newKeySet();
    private static final Set<UUID> READ = ConcurrentHashMap.newKeySet();

    /** As one that waits for a service which never answers. */
    @Singleton
    static class Waiting implements DeedReader {
        @Override
        public String name() {
            return "a-waiting-one";
        }

        @Override
        public boolean reads(String verb) {
            return verb.equals("test.told");
        }

        @Override
        public Uni<Void> read(Seen deed) {
            BEGUN.add(deed.entity());
            return Uni.createFrom().nothing();
        }
    }

    @Singleton
    static class Quick implements DeedReader {
        @Override
        public String name() {
            return "quick-one";
        }

        @Override
        public boolean reads(String verb) {
            return verb.equals("test.told");
        }

        @Override
        public Uni<Void> read(Seen deed) {
            READ.add(deed.entity());
            return Uni.createFrom().voidItem();
        }
    }

    @Test
    @DisplayName("do not wait for one another: one hangs, the others read on")
    void oneHangs() {
        UUID first = tell();
        assertThat(Patience.until(() -> BEGUN.contains(first))).isTrue();
        UUID second = tell();
        assertThat(Patience.until(() -> READ.contains(second))).isTrue();
    }

    private static UUID tell() {
        UUID entity = Ids.next();
        Town.run("insert into deed (id, verb, kind, entity_id) values (?, 'test.told', 'test', ?)", Ids.next(), entity);
        return entity;
    }
}
