package org.sahyog.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.stream.Collectors;

/** JSON that is none, or whose values are not of the types that the API describes. */
public final class UnreadableJson {
    private UnreadableJson() {}

    /** Says where, as far as it is known, and what was expected there. */
    public static DomainException refusal(JsonProcessingException json) {
        if (json.getCause() instanceof DomainException refusedWhileReading) {
            return refusedWhileReading;
        }
        DomainException refusal = new DomainException(RequestProblem.MALFORMED);
        if (!(json instanceof JsonMappingException mapping)) {
            return refusal;
        }
        if (mapping.getPath().isEmpty() && !(mapping instanceof MismatchedInputException)) {
            return refusal;
        }
        return refusal.withErrors(List.of(wrongValue(mapping)));
    }

    private static WrongValue wrongValue(JsonMappingException mapping) {
        String pointer = pointer(mapping.getPath());
        if (mapping instanceof UnrecognizedPropertyException) {
            return WrongValue.at(pointer, "unknown", Expected.NOTHING_BY_THIS_NAME);
        }
        if (mapping instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return WrongValue.at(pointer, "unreadable", Expected.a(mismatch.getTargetType()));
        }
        if (mapping.getCause() instanceof InputCoercionException tooLarge && tooLarge.getTargetType() != null) {
            return WrongValue.at(pointer, "unreadable", Expected.a(tooLarge.getTargetType()));
        }
        return WrongValue.at(pointer, "unreadable", Expected.SOMETHING_ELSE);
    }

    private static String pointer(List<Reference> path) {
        return path.stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .map(step -> "/" + ViolationPlace.escaped(step))
                .collect(Collectors.joining());
    }
}
