package org.sahyog.shared.openapi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.sahyog.shared.problem.ProblemSummary;
import org.sahyog.shared.problem.ProblemType;

/** Every problem that the features name, for the description. */
class ProblemIndex {
    private static final DotName TYPE = DotName.createSimple(ProblemType.class.getName());

    private final List<ProblemSummary> problems = new ArrayList<>();

    ProblemIndex(IndexView index) {
        for (ClassInfo type : index.getAllKnownImplementations(TYPE)) {
            for (ProblemType constant : constants(type)) {
                problems.add(ProblemSummary.of(constant));
            }
        }
        problems.sort(Comparator.comparing(ProblemSummary::code));
    }

    /** By code: status, title, address of the page. */
    Map<String, Object> all() {
        Map<String, Object> all = new LinkedHashMap<>();
        for (ProblemSummary problem : problems) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("status", problem.status());
            entry.put("title", problem.title());
            entry.put("retryable", problem.retryable());
            entry.put("page", problem.page());
            all.put(problem.code(), entry);
        }
        return all;
    }

    /** By status, links to the pages of these codes. */
    Map<String, String> links(Set<String> codes) {
        Set<String> unknown = new TreeSet<>(codes);
        problems.forEach(problem -> unknown.remove(problem.code()));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("No feature has the problems " + unknown);
        }
        return problems.stream()
                .filter(problem -> codes.contains(problem.code()))
                .collect(Collectors.groupingBy(
                        problem -> String.valueOf(problem.status()),
                        TreeMap::new,
                        Collectors.mapping(
                                problem -> "[" + problem.code() + "](" + problem.page() + ")",
                                Collectors.joining(", ", " Codes: ", "."))));
    }

    private static ProblemType[] constants(ClassInfo type) {
        try {
            Class<?> loaded = Class.forName(type.name().toString(), true, ProblemIndex.class.getClassLoader());
            return (ProblemType[]) loaded.getEnumConstants();
        } catch (ClassNotFoundException indexedButNotThere) {
            throw new IllegalStateException(indexedButNotThere);
        }
    }
}
