package org.sahyog.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A table written by hand: names before the last bar, then a cell for each role of the header above. */
record Table(String file, List<Row> rows) {
    /** @param names what the row is about */
    record Row(int line, List<String> names, Map<Role, String> cells) {
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

    static Table read(String file) {
        try {
            return new Table(file, rows(Files.readAllLines(Path.of("src/test/resources/access", file))));
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static List<Row> rows(List<String> lines) {
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
                rows.add(new Row(nth + 1, parts.subList(0, parts.size() - 1), cells(header, cells, nth + 1)));
            }
        }
        return rows;
    }

    private static Map<Role, String> cells(List<Role> header, List<String> cells, int line) {
        if (!header.containsAll(Arrays.asList(Role.values())) || header.size() != cells.size()) {
            throw new IllegalStateException("line " + line + " has " + cells.size() + " cells for " + header);
        }
        Map<Role, String> byRole = new EnumMap<>(Role.class);
        for (int nth = 0; nth < cells.size(); nth++) {
            byRole.put(header.get(nth), cells.get(nth));
        }
        return byRole;
    }
}
