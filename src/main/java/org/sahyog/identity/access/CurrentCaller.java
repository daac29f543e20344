package org.sahyog.identity.access;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** The caller of the request being served. */
@RequestScoped
public class CurrentCaller {
    private @Nullable Caller caller;

    void is(Caller found) {
        caller = found;
    }

    public Caller get() {
        if (caller == null) {
            throw new DomainException(RequestProblem.UNAUTHENTICATED);
        }
        return caller;
    }
}
