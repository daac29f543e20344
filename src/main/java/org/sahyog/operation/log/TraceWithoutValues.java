package org.sahyog.operation.log;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import jakarta.inject.Singleton;
import java.util.List;

/** What people typed, their links and where they call from is no more in traces than in the log. */
@Singleton
class TraceWithoutValues implements SpanProcessor {
    private static final String NOTHING = "…";
    private static final AttributeKey<String> PATH = AttributeKey.stringKey("url.path");
    private static final List<AttributeKey<String>> VALUES = List.of(
            AttributeKey.stringKey("url.query"),
            AttributeKey.stringKey("client.address"),
            AttributeKey.stringKey("network.peer.address"),
            AttributeKey.stringKey("user_agent.original"));
    private static final AttributeKey<String> WHOLE = AttributeKey.stringKey("url.full");

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        for (AttributeKey<String> value : VALUES) {
            if (span.getAttribute(value) != null) {
                span.setAttribute(value, NOTHING);
            }
        }
        String path = span.getAttribute(PATH);
        if (path != null && !path.startsWith("/api/")) {
            span.setAttribute(PATH, NOTHING);
        }
        String whole = span.getAttribute(WHOLE);
        if (whole != null) {
            span.setAttribute(WHOLE, whole.replaceAll("\\?.*", ""));
        }
    }

    @Override
    public boolean isStartRequired() {
        return true;
    }

    @Override
    public void onEnd(ReadableSpan span) {}

    @Override
    public boolean isEndRequired() {
        return false;
    }
}
