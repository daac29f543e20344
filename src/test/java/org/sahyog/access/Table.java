package org.sahyog.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A table written by hand, a file for each area: names before the last bar, then a cell for each role of the header above. */
record Table(List<Row> rows) {
    /**
     * @param place the file and the line
     * @param names what the row is about
     */
    record Row(String place, List<String> names, Map<Role, String> cells) {
        String operation() {
            return names.get(0);
        }

        String thing() {
            return names.get(1);
        }

        String field() {
            return names.get(2);
        }
    }

    static Table read(String folder) {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/access", folder))) {
            return new Table(files.sorted().flatMap(file -> rows(file).stream()).toList());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static List<Row> rows(Path file) {
        try {
            return rows(file.getFileName().toString(), Files.readAllLines(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Row> rows(String file, List<String> lines) {
        List<Row> rows = new ArrayList<>();
        List<Role> header = List.of();
        for (int nth = 0; nth < lines.size(); nth++) {
            String line = lines.get(nth).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            List<String> parts = Stream.of(line.split("\\|")).map(String::strip).toList();
            List<String> cells = List.of(parts.get(parts.size() - 1).split("\\s+"));
            if (parts.get(0).equals("operation")) {
                header = cells.stream().map(Role::named).toList();
            } else {
                String place = file + ":" + (nth + 1);
                rows.add(new Row(place, parts.subList(0, parts.size() - 1), cells(header, cells, place)));
            }
        }
        return rows;
    }

    private static Map<Role, String> cells(List<Role> header, List<String> cells, String place) {
        if (!header.containsAll(Arrays.asList(Role.values())) || header.size() != cells.size()) {
            throw new IllegalStateException(place + " has " + cells.size() + " cells for " + header);
        }
        Map<Role, String> byRole = new EnumMap<>(Role.class);
        for (int nth = 0; nth < cells.size(); nth++) {
            byRole.put(header.get(nth), cells.get(nth));
        }
        return byRole;
    }
}
