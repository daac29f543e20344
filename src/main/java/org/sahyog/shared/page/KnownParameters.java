package org.sahyog.shared.page;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.Expected;
import org.sahyog.shared.problem.RequestProblem;
import org.sahyog.shared.problem.WrongValue;
import org.sahyog.shared.time.IsoYear;

/**
 * Refuses query parameters that an endpoint does not know, so that a typing error never widens a result, and values that are not of
 * their type: Jakarta REST would answer those with 404.
 */
class KnownParameters {
    private final Map<Method, Map<String, Class<?>>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        Map<String, List<String>> sent = request.getUriInfo().getQueryParameters();
        if (sent.isEmpty()) {
            return;
        }
        Map<String, Class<?>> allowed = known.computeIfAbsent(resource.getResourceMethod(), KnownParameters::of);
        sent.forEach((name, values) -> {
            Class<?> type = Optional.ofNullable(allowed.get(name)).orElseThrow(() -> unknown(name));
            values.forEach(value -> read(name, value, type));
        });
    }

    private static DomainException unknown(String name) {
        return new DomainException(RequestProblem.UNKNOWN_PARAMETER, name)
                .withErrors(List.of(WrongValue.of(name, "unknown", Expected.NOTHING_BY_THIS_NAME)));
    }

    private static void read(String name, String value, Class<?> type) {
        try {
            parse(value, type);
        } catch (RuntimeException unreadable) {
            throw new DomainException(RequestProblem.MALFORMED)
                    .withErrors(List.of(WrongValue.of(name, "unreadable", Expected.a(type))));
        }
    }

    private static void parse(String value, Class<?> type) {
        if (value.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("NUL");
        }
        if (type == Integer.class || type == int.class) {
            Integer.parseInt(value);
        } else if (type == Long.class || type == long.class) {
            Long.parseLong(value);
        } else if (type == UUID.class) {
            UUID.fromString(value);
        } else if (type == Instant.class) {
            fourDigitYear(value);
            Instant.parse(value);
        } else if (type == LocalDate.class) {
            fourDigitYear(value);
            LocalDate.parse(value);
        } else if (type == Boolean.class || type == boolean.class) {
            oneOf(value, "true", "false");
        } else if (type.isEnum()) {
            oneOf(
                    value,
                    Stream.of(type.getEnumConstants())
                            .map(each -> ((Enum<?>) each).name())
                            .toArray(String[]::new));
        }
    }

    private static void fourDigitYear(String time) {
        if (!IsoYear.hasFourDigits(time)) {
            throw new IllegalArgumentException(time);
        }
    }

    private static void oneOf(String value, String... allowed) {
        if (!List.of(allowed).contains(value)) {
            throw new IllegalArgumentException(value);
        }
    }

    private static Map<String, Class<?>> of(Method endpoint) {
        Map<String, Class<?>> names = new HashMap<>();
        for (Parameter parameter : endpoint.getParameters()) {
            add(names, parameter, parameter.getName(), parameter.getType());
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                addFields(names, parameter.getType());
            }
        }
        return names;
    }

    private static void addFields(Map<String, Class<?>> names, Class<?> bean) {
        for (Class<?> type = bean; type != Object.class && type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                add(names, field, field.getName(), field.getType());
            }
        }
    }

    private static void add(Map<String, Class<?>> names, AnnotatedElement declared, String name, Class<?> type) {
        RestQuery query = declared.getAnnotation(RestQuery.class);
        if (query != null) {
            names.put(query.value().isEmpty() ? name : query.value(), type);
        }
        QueryParam standard = declared.getAnnotation(QueryParam.class);
        if (standard != null) {
            names.put(standard.value(), type);
        }
    }
}
