package org.sahyog.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sahyog.contract.Conformity;
import org.sahyog.fuzz.call.Answer;
import org.sahyog.fuzz.call.Call;

/** What should not have been answered, whatever was asked. */
final class Judge {
    private static final Duration SLOW = Duration.ofSeconds(10);
    private static final List<String> MEMBERS =
            List.of("type", "title", "status", "detail", "instance", "code", "retryable", "traceId");
    private static final Pattern INSIDES = Pattern.compile(
            "\\bat (org|io|java|jakarta|com)\\.|Exception\\b|\\b(java|jakarta)\\.(lang|util|io|time)\\.|org\\.sahyog|io\\.(quarkus|vertx|smallrye)"
                    + "|hibernate|com\\.fasterxml|PgException|SQLSTATE|\\binsert into \\w|\\bselect \\w+.* from \\w|violates \\w+ constraint|\\bnull null\\b",
            Pattern.CASE_INSENSITIVE);

    private Judge() {}

    static List<String> faults(Call call, Answer answer) {
        List<String> faults = new ArrayList<>();
        if (answer.status() >= 500) {
            faults.add("a failure: " + answer.status());
        }
        if (answer.took().compareTo(SLOW) > 0) {
            faults.add("slow: " + answer.took().toSeconds() + " s");
        }
        if (call.operation().node().isObject()) {
            faults.addAll(Conformity.faults(call.operation(), answer.status(), answer.mediaType(), answer.body()));
        }
        boolean bodiless = call.operation().method().equals("HEAD");
        if (answer.status() >= 400 && !bodiless) {
            faults.addAll(ofProblem(answer));
        }
        Matcher insides = INSIDES.matcher(answer.body());
        if (insides.find()) {
            faults.add("shows its insides: " + insides.group());
        }
        return faults;
    }

    private static List<String> ofProblem(Answer answer) {
        if (!answer.mediaType().equals("application/problem+json")) {
            return List.of("a refusal that is no problem document: " + answer.mediaType());
        }
        JsonNode problem = answer.json();
        Stream<String> missing = MEMBERS.stream()
                .filter(member -> !problem.hasNonNull(member))
                .map(member -> "a problem without " + member);
        Stream<String> another = problem.path("status").asInt() == answer.status()
                ? Stream.empty()
                : Stream.of("a problem that says another status");
        return Stream.concat(missing, another).toList();
    }
}
