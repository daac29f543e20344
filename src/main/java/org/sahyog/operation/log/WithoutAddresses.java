package org.sahyog.operation.log;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;

/** The framework's line about a request that failed beside our own handlers shows the address, which can hold a link's secret: cut off. */
@LoggingFilter(name = "without-addresses")
public final class WithoutAddresses implements Filter {
    private static final String FRAMEWORK = "io.quarkus.vertx.http.runtime.QuarkusErrorHandler";

    @Override
    public boolean isLoggable(LogRecord line) {
        if (FRAMEWORK.equals(line.getLoggerName()) && line.getParameters() != null) {
            Object[] parameters = line.getParameters().clone();
            for (int n = 0; n < parameters.length; n++) {
                parameters[n] = String.valueOf(parameters[n]).startsWith("/") ? "/…" : parameters[n];
            }
            line.setParameters(parameters);
        }
        return true;
    }
}
