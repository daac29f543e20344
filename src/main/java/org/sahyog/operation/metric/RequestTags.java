package org.sahyog.operation.metric;

import io.micrometer.core.instrument.Tags;
import io.quarkus.micrometer.runtime.HttpServerMetricsTagsContributor;
import jakarta.inject.Singleton;
import org.sahyog.shared.request.Route;

/** A figure of requests is one of an endpoint: whatever addresses and methods strangers try, there are no more of them. */
@Singleton
class RequestTags implements HttpServerMetricsTagsContributor {
    @Override
    public Tags contribute(Context context) {
        return Tags.of("uri", Route.of(context.request()), "method", Route.method(context.request()));
    }
}
