package org.sahyog.shared.openapi;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.sahyog.shared.problem.ProblemType;
import org.sahyog.shared.problem.RequestProblem;

/** Which problems an operation can meet: its own, which a file names, and those of any request of its kind. */
class DocumentedRefusals {
    private static final String FILE = "/openapi/refusals.properties";

    private final Properties own = new Properties();
    private final Set<String> ofCallers;

    /** {@code ofCallers}: what anybody may meet who must say who she is. */
    DocumentedRefusals(Set<String> ofCallers) {
        this.ofCallers = ofCallers;
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(DocumentedRefusals.class.getResourceAsStream(FILE), FILE),
                StandardCharsets.UTF_8)) {
            own.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Operations that the file knows. */
    Set<String> operations() {
        return own.stringPropertyNames();
    }

    /** Codes, in the order of the alphabet. */
    Set<String> of(HttpMethod method, Operation operation) {
        Set<String> codes =
                new TreeSet<>(ofAny(method, operation).map(ProblemType::code).toList());
        if (operation.getSecurity() != null) {
            codes.addAll(ofCallers);
        }
        String named = own.getProperty(operation.getOperationId(), "");
        codes.addAll(named.isEmpty() ? List.of() : List.of(named.split("\\s+")));
        return codes;
    }

    private static Stream<ProblemType> ofAny(HttpMethod method, Operation operation) {
        boolean body = operation.getRequestBody() != null;
        boolean asks = parameters(operation).anyMatch(each -> each.getIn() == Parameter.In.QUERY);
        return Stream.of(
                        Stream.of(
                                RequestProblem.MALFORMED,
                                RequestProblem.UNKNOWN_PARAMETER,
                                RequestProblem.NOT_FOUND,
                                RequestProblem.NOT_ACCEPTABLE,
                                RequestProblem.TOO_MANY,
                                RequestProblem.BUSY,
                                RequestProblem.UNAVAILABLE),
                        where(
                                operation.getSecurity() != null,
                                RequestProblem.UNAUTHENTICATED,
                                RequestProblem.FORBIDDEN),
                        where(body, RequestProblem.TOO_LARGE),
                        where(body || method == HttpMethod.POST, RequestProblem.MEDIA_TYPE),
                        where(body || asks, RequestProblem.INVALID),
                        where(has(operation, "cursor"), RequestProblem.CURSOR_INVALID),
                        where(has(operation, "Idempotency-Key"), RequestProblem.KEY_NEEDED, RequestProblem.KEY_REUSED),
                        where(has(operation, "If-Match"), RequestProblem.IF_MATCH_NEEDED, RequestProblem.STALE))
                .flatMap(each -> each);
    }

    private static Stream<RequestProblem> where(boolean condition, RequestProblem... problems) {
        return condition ? Stream.of(problems) : Stream.empty();
    }

    private static boolean has(Operation operation, String parameter) {
        return parameters(operation).anyMatch(each -> parameter.equals(each.getName()));
    }

    private static Stream<Parameter> parameters(Operation operation) {
        return Stream.ofNullable(operation.getParameters()).flatMap(List::stream);
    }
}
