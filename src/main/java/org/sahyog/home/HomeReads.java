package org.sahyog.home;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.sahyog.home.todo.TodoReads;
import org.sahyog.identity.access.Caller;

/** What waits for the caller, and what concerns her: two queries. */
@ApplicationScoped
class HomeReads {
    private static final int MOST = 100;

    private final TodoReads todos;
    private final ConcerningReads concerning;

    HomeReads(TodoReads todos, ConcerningReads concerning) {
        this.todos = todos;
        this.concerning = concerning;
    }

    Uni<HomeView> home(Caller caller, Locale language) {
        return todos.first(MOST + 1, caller, language)
                .chain(items -> concerning
                        .of(caller)
                        .map(beside -> new HomeView(
                                items.subList(0, Math.min(MOST, items.size())),
                                items.size() > MOST,
                                beside.challenges(),
                                beside.enquiries())));
    }
}
