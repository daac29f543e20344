package org.sahyog.operation;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the service, or migrates and ends. A build with the embedded services starts by theirs. */
@QuarkusMain
public final class Main {
    private Main() {}

    public static void main(String... arguments) {
        if (Migration.isAskedFor(arguments)) {
            Migration.start(arguments);
        } else {
            Quarkus.run(arguments);
        }
    }
}
