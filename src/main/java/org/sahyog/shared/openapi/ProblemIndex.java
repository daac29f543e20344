package org.sahyog.shared.openapi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.sahyog.shared.problem.ProblemSummary;
import org.sahyog.shared.problem.ProblemType;

/** Every problem that the features name, for the description. */
class ProblemIndex {
    private static final DotName TYPE = DotName.createSimple(ProblemType.class.getName());
    private static final String ANY = "shared";

    private record Known(String feature, ProblemSummary problem) {}

    private final List<Known> problems = new ArrayList<>();

    ProblemIndex(IndexView index) {
        for (ClassInfo type : index.getAllKnownImplementations(TYPE)) {
            for (ProblemType constant : constants(type)) {
                problems.add(new Known(Endpoints.featureOf(type.name()), ProblemSummary.of(constant)));
            }
        }
        problems.sort(Comparator.comparing(known -> known.problem().code()));
    }

    /** By code: status, title, address of the page. */
    Map<String, Object> all() {
        Map<String, Object> all = new LinkedHashMap<>();
        for (Known known : problems) {
            ProblemSummary problem = known.problem();
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("status", problem.status());
            entry.put("title", problem.title());
            entry.put("retryable", problem.retryable());
            entry.put("page", problem.page());
            all.put(problem.code(), entry);
        }
        return all;
    }

    /** The codes that an answer of this status may have in this feature, each a link to its page. */
    String links(String status, String feature) {
        String links = problems.stream()
                .filter(known -> String.valueOf(known.problem().status()).equals(status))
                .filter(known -> known.feature().equals(ANY) || known.feature().equals(feature))
                .map(known ->
                        "[" + known.problem().code() + "](" + known.problem().page() + ")")
                .collect(Collectors.joining(", "));
        return links.isEmpty() ? "" : " Codes: " + links + ".";
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
