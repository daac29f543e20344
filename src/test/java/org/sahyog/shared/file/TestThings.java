package org.sahyog.shared.file;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.sahyog.Town.Resident;
import org.sahyog.shared.request.CurrentRequest;

/** A feature with things that have files; each thing is for one reader, whom the test names. */
@ApplicationScoped
public class TestThings implements FileReader {
    public static final String KIND = "test.thing";
    private static final Map<UUID, Set<UUID>> READERS = new ConcurrentHashMap<>();

    private final FileLinks links;
    private final CurrentRequest request;

    TestThings(FileLinks links, CurrentRequest request) {
        this.links = links;
        this.request = request;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Uni<Boolean> mayRead(Set<UUID> things) {
        UUID reader = request.person();
        return Uni.createFrom()
                .item(things.stream()
                        .anyMatch(thing -> READERS.getOrDefault(thing, Set.of()).contains(reader)));
    }

    public static void lets(UUID thing, Resident... readers) {
        READERS.put(thing, Set.copyOf(Stream.of(readers).map(Resident::personId).toList()));
    }

    /** As the feature would, in a transaction of its own; waits for it. */
    public void attach(Resident by, UUID thing, UUID... files) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> attached(by, thing, List.of(files)));
    }

    @ActivateRequestContext
    Uni<Void> attached(Resident by, UUID thing, List<UUID> files) {
        request.calledBy("test", by.personId(), by.organisationId());
        return Panache.withTransaction(() -> links.attach(KIND, thing, files));
    }
}
