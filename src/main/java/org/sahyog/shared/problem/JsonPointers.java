package org.sahyog.shared.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.List;
import java.util.stream.Collectors;

/** Where in a JSON body something is (RFC 6901). */
final class JsonPointers {
    private JsonPointers() {}

    static String of(List<Reference> path) {
        return path.stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .map(JsonPointers::escaped)
                .collect(Collectors.joining("/", "/", ""));
    }

    static String expectation(JsonMappingException mapping) {
        if (mapping instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return "expected " + mismatch.getTargetType().getSimpleName();
        }
        return "not readable";
    }

    static String escaped(String step) {
        return step.replace("~", "~0").replace("/", "~1");
    }
}
