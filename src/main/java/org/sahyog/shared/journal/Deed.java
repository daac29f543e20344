package org.sahyog.shared.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was done to which thing: {@code Deed.of("event.published", "event", id).in(clusterId).seenBy(Scope.cluster(clusterId))}.
 * Carries ids, numbers and times, never names or free text: it is kept for ever.
 */
public final class Deed {
    final String verb;
    final String kind;
    final UUID entity;

    @Nullable
    UUID cluster;

    Map<String, ?> data = Map.of();
    final List<Scope> scopes = new ArrayList<>();
    boolean removed;

    private Deed(String verb, String kind, UUID entity) {
        this.verb = verb;
        this.kind = kind;
        this.entity = entity;
    }

    public static Deed of(String verb, String kind, UUID entity) {
        return new Deed(verb, kind, entity);
    }

    public Deed in(UUID clusterId) {
        cluster = clusterId;
        return this;
    }

    /** Ids, numbers and times, by name. */
    public Deed with(Map<String, ?> facts) {
        data = Map.copyOf(facts);
        return this;
    }

    /** Whose phones must learn of it. */
    public Deed seenBy(Scope... those) {
        scopes.addAll(List.of(those));
        return this;
    }

    /** The thing has left the sight of those scopes, or is no more: their phones forget it. */
    public Deed removed() {
        removed = true;
        return this;
    }

    /** A group of phones that synchronise the same things. */
    public record Scope(String kind, UUID id) {
        public static Scope person(UUID id) {
            return new Scope("person", id);
        }

        public static Scope organisation(UUID id) {
            return new Scope("organisation", id);
        }

        public static Scope cluster(UUID id) {
            return new Scope("cluster", id);
        }

        public static Scope programme(UUID id) {
            return new Scope("programme", id);
        }

        public static Scope network(UUID id) {
            return new Scope("network", id);
        }

        public static Scope event(UUID id) {
            return new Scope("event", id);
        }

        /** Those who stand at the door of an event. */
        public static Scope door(UUID eventId) {
            return new Scope("door", eventId);
        }
    }
}
