package org.sahyog.identity.file;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Where an upload is changes with every byte: no answer is kept. */
@Provider
@SpeaksTus
class TusAnswer implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle(Tus.RESUMABLE, Tus.VERSION);
        response.getHeaders().putSingle("Cache-Control", "no-store");
    }
}
