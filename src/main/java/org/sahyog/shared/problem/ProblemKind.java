package org.sahyog.shared.problem;

/** What sort of refusal it is, and which status that is on the wire. */
public enum ProblemKind {
    MALFORMED(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    METHOD(405),
    NOT_ACCEPTABLE(406),
    CONFLICT(409),
    GONE(410),
    STALE(412),
    /** Another version of a protocol than ours. */
    PROTOCOL(412),
    TOO_LARGE(413),
    MEDIA_TYPE(415),
    RANGE(416),
    RULE(422),
    CONDITION_NEEDED(428),
    TOO_MANY(429),
    /** Of the protocol tus: what came is not what was sent. */
    CHECKSUM(460),
    BROKEN(500),
    UNAVAILABLE(503);

    final int status;

    ProblemKind(int status) {
        this.status = status;
    }
}
