package org.sahyog.shared.file.answer;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerHttpResponse;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;
import org.jspecify.annotations.Nullable;

/** Writes a piece when the one before it has gone: a slow phone holds one in memory. What breaks off is cut, never ended as if it were whole. */
@Provider
class FileContentWriter implements ServerMessageBodyWriter<FileContent> {
    @Override
    public boolean isWriteable(Class<?> type, Type generic, ResteasyReactiveResourceInfo target, MediaType mediaType) {
        return type == FileContent.class;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == FileContent.class;
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // The connection is told what fails.
    public void writeResponse(FileContent content, Type type, ServerRequestContext context) {
        ResteasyReactiveRequestContext request = (ResteasyReactiveRequestContext) context;
        ServerHttpResponse response = context.serverResponse();
        if (content.isOfUnknownLength()) {
            response.setChunked(true);
        } else {
            response.setResponseHeader("Content-Length", String.valueOf(content.length()));
        }
        request.suspend();
        content.pieces()
                .onItem()
                .transformToUniAndConcatenate(
                        piece -> Uni.createFrom().completionStage(() -> response.write(piece.getBytes())))
                .collect()
                .last()
                .subscribeAsCompletionStage()
                .whenComplete((written, failure) -> end(request, response, failure));
    }

    private static void end(
            ResteasyReactiveRequestContext request, ServerHttpResponse response, @Nullable Throwable failure) {
        if (failure == null) {
            response.end();
        } else {
            response.reset();
        }
        request.resume();
    }

    @Override
    public void writeTo(
            FileContent content,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        throw new IOException("Files are written by the piece.");
    }
}
