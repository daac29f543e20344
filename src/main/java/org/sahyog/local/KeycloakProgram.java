package org.sahyog.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Keycloak's program in one folder. Java is started with what the script {@code kc.sh} gives it, without the script: one process less
 * between us and the one that must end.
 */
record KeycloakProgram(Path home, Path log) {
    /** The serial collector halves the resident memory; one person's Keycloak does not need the others. */
    private static final List<String> JVM = List.of(
            "-Xms64m",
            "-Xmx384m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory"
                    + "=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dpicocli.disable.closures=true",
            "-Dquarkus-log-max-startup-records=10000");

    ProcessBuilder command(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.add(ownMark());
        command.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        command.addAll(List.of("-cp", home.resolve("lib/quarkus-run.jar").toString()));
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        command.addAll(List.of(arguments));
        ProcessBuilder builder = Commands.inOwnSession(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("KC_"));
        return builder;
    }

    private String ownMark() {
        return "-Dkc.home.dir=" + home;
    }

    /** What a crash of an earlier run left behind says on its command line that it runs from this folder. */
    void endOrphans() {
        ProcessHandle.allProcesses().filter(this::runsFromHere).toList().forEach(KeycloakProgram::end);
    }

    private boolean runsFromHere(ProcessHandle process) {
        return process.info()
                .arguments()
                .map(Arrays::stream)
                .orElseGet(Stream::empty)
                .anyMatch(ownMark()::equals);
    }

    static void end(ProcessHandle process) {
        process.destroy();
        process.onExit().completeOnTimeout(process, 15, TimeUnit.SECONDS).join();
        process.destroyForcibly();
    }
}
