package org.sahyog.contract;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.internal.path.json.ConfigurableJsonSlurper;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Optional;
import org.hamcrest.Matcher;

/**
 * Follows paths such as {@code items[0].name} without REST Assured, which compiles a Groovy script for each: half of the processor time
 * of a test. What this cannot follow, and whatever does not match, is left to REST Assured.
 */
final class PlainPaths implements Filter {
    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification answer, FilterContext calls) {
        Response response = calls.next(request, answer);
        return Optional.ofNullable(response.contentType()).orElse("").contains("json")
                ? new Answer(response).as(Response.class, response)
                : response;
    }

    /** One answer, in the shapes in which REST Assured hands it on. */
    private static final class Answer {
        private final Response response;
        private PlainJson json;

        private Answer(Response response) {
            this.response = response;
        }

        private <T> T as(Class<T> shape, Object original) {
            return shape.cast(Proxy.newProxyInstance(
                    PlainPaths.class.getClassLoader(),
                    new Class<?>[] {shape},
                    (proxy, method, arguments) -> call(proxy, original, method, arguments)));
        }

        private Object call(Object proxy, Object original, Method method, Object[] arguments) throws Throwable {
            if (isPathOnly(arguments)) {
                Optional<Object> found = json().at((String) arguments[0]);
                if (found.isPresent() && method.getName().equals("path")) {
                    return found.get();
                }
                if (found.isPresent()
                        && method.getName().equals("body")
                        && ((Matcher<?>) arguments[1]).matches(found.get())) {
                    return proxy;
                }
            }
            return handOn(proxy, original, invoke(original, method, arguments));
        }

        /** {@code path("a.b")} and {@code body("a.b", is(1))}, without what may follow them. */
        private static boolean isPathOnly(Object[] arguments) {
            return arguments != null
                    && arguments[0] instanceof String
                    && (arguments.length == 2 && arguments[1] instanceof Object[] more && more.length == 0
                            || arguments.length == 3
                                    && arguments[1] instanceof Matcher<?>
                                    && ((Object[]) arguments[2]).length == 0);
        }

        private static Object invoke(Object original, Method method, Object[] arguments) throws Throwable {
            try {
                return method.invoke(original, arguments);
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        }

        private Object handOn(Object proxy, Object original, Object result) {
            if (result == original) {
                return proxy;
            }
            if (result instanceof ValidatableResponse validatable) {
                return as(ValidatableResponse.class, validatable);
            }
            return result instanceof ExtractableResponse<?> extractable && !(result instanceof Response)
                    ? as(ExtractableResponse.class, extractable)
                    : result;
        }

        private PlainJson json() {
            if (json == null) {
                json = new PlainJson(
                        new ConfigurableJsonSlurper(NumberReturnType.FLOAT_AND_DOUBLE).parseText(response.asString()));
            }
            return json;
        }
    }
}
