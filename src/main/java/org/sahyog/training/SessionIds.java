package org.sahyog.training;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sahyog.shared.Ids;

/**
 * Which session is which when a training is changed, so that whoever was at one stays at it, however it is moved: by its id; where an app
 * sends none, by its title.
 */
final class SessionIds {
    private final List<TrainingSession> left;
    private final Set<UUID> used = new HashSet<>();

    SessionIds(List<TrainingSession> before, List<TrainingSession> now) {
        Set<UUID> given =
                now.stream().flatMap(session -> Stream.ofNullable(session.id())).collect(Collectors.toSet());
        left = new ArrayList<>(before.stream()
                .filter(session -> session.id() != null && !given.contains(session.id()))
                .toList());
    }

    /** To be asked for one after the other: no two have the same. */
    TrainingSession named(TrainingSession session) {
        UUID own = session.id();
        return own != null && used.add(own) ? session : session.named(found(session.title()));
    }

    private UUID found(String title) {
        Optional<TrainingSession> same =
                left.stream().filter(each -> each.title().equals(title)).findFirst();
        same.ifPresent(left::remove);
        return same.map(TrainingSession::id).orElseGet(Ids::next);
    }
}
