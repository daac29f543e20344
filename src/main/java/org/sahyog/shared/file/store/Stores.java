package org.sahyog.shared.file.store;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.sahyog.shared.file.FileSettings;

/** The store for new files, and the one of each old file. */
@ApplicationScoped
public class Stores {
    private final List<FileStore> all;
    private final String chosen;

    Stores(@All List<FileStore> all, FileSettings settings) {
        this.all = all;
        this.chosen = settings.store();
    }

    /** A name that is none is said at once and not with the first file. */
    void check(@Observes StartupEvent started) {
        chosen();
    }

    public FileStore chosen() {
        return named(chosen);
    }

    public FileStore named(String name) {
        return all.stream()
                .filter(store -> store.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("sahyog.file.store: there is no store “" + name + "”"));
    }
}
