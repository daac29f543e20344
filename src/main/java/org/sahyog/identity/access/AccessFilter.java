package org.sahyog.identity.access;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.sahyog.identity.keycloak.token.VerifiedTokens;
import org.sahyog.shared.limit.Limited;
import org.sahyog.shared.limit.Limits;
import org.sahyog.shared.limit.Policy;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;
import org.sahyog.shared.request.CurrentRequest;
import org.sahyog.shared.request.ForAnyone;
import org.sahyog.shared.request.Languages;

/** Stands before every endpoint: who calls, and is it for them? An endpoint that does not say for whom it is, is for nobody. */
class AccessFilter {
    private final CurrentIdentityAssociation identities;
    private final VerifiedTokens verified;
    private final Callers callers;
    private final RightReads reads;
    private final CurrentCaller currentCaller;
    private final CurrentRequest currentRequest;
    private final RoutingContext http;
    private final Limits limits;
    private final Map<Class<?>, AccessChecks> checks;
    private final Map<Method, Boolean> open = new ConcurrentHashMap<>();
    private final Map<Method, Optional<CheckedBy>> rights = new ConcurrentHashMap<>();

    AccessFilter(
            CurrentIdentityAssociation identities,
            VerifiedTokens verified,
            Callers callers,
            RightReads reads,
            CurrentCaller currentCaller,
            CurrentRequest currentRequest,
            RoutingContext http,
            Limits limits,
            @Any Instance<AccessChecks> checks) {
        this.identities = identities;
        this.verified = verified;
        this.callers = callers;
        this.reads = reads;
        this.currentCaller = currentCaller;
        this.currentRequest = currentRequest;
        this.http = http;
        this.limits = limits;
        this.checks = checks.handlesStream()
                .collect(Collectors.toMap(check -> check.getBean().getBeanClass(), Instance.Handle::get));
    }

    @ServerRequestFilter
    public Uni<Response> admit(ContainerRequestContext request, ResourceInfo resource) {
        currentRequest.begin(
                request.getMethod(),
                request.getUriInfo().getPath(),
                Languages.asked(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
        Method endpoint = resource.getResourceMethod();
        if (open.computeIfAbsent(endpoint, AccessFilter::isForAnyone)) {
            currentRequest.calledBy("anonymous", null, null);
            limits.takeByAddress(http, policy(endpoint).orElse(Policy.ADDRESS));
            return Uni.createFrom().nullItem();
        }
        Optional<CheckedBy> right = rights.computeIfAbsent(endpoint, AccessFilter::right);
        return verified.identity(request.getHeaderString(HttpHeaders.AUTHORIZATION), identities::getDeferredIdentity)
                .invoke(AccessFilter::refuseAnonymous)
                .onFailure(NoSuchElementException.class)
                .transform(emptyParts -> new DomainException(RequestProblem.UNAUTHENTICATED))
                .onFailure()
                .transform(unknown -> limits.refusalByAddress(http, Policy.ADDRESS)
                        .map(Throwable.class::cast)
                        .orElse(unknown))
                .invoke(identity -> count(endpoint, Callers.subject(identity)))
                .chain(identity -> callers.of(identity, request.getHeaderString("Acting-For")))
                .invoke(this::remember)
                .chain(caller -> decide(right, caller, request))
                .invoke(access -> refuseUnless(access, right))
                .replaceWith((Response) null);
    }

    private static boolean isForAnyone(Method endpoint) {
        return endpoint.isAnnotationPresent(ForAnyone.class)
                || endpoint.getDeclaringClass().isAnnotationPresent(ForAnyone.class);
    }

    private static Optional<CheckedBy> right(Method endpoint) {
        return Arrays.stream(endpoint.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(CheckedBy.class))
                .map(type -> type.getAnnotation(CheckedBy.class))
                .findFirst();
    }

    private static void refuseAnonymous(SecurityIdentity identity) {
        DomainException.refuseIf(identity.isAnonymous(), RequestProblem.UNAUTHENTICATED);
    }

    private void count(Method endpoint, String subject) {
        limits.take(http, Policy.PERSON, subject);
        policy(endpoint).ifPresent(policy -> limits.take(http, policy, subject));
    }

    private static Optional<Policy> policy(Method endpoint) {
        return Optional.ofNullable(endpoint.getAnnotation(Limited.class)).map(Limited::value);
    }

    private void remember(Caller caller) {
        currentCaller.is(caller);
        currentRequest.speaks(Locale.forLanguageTag(caller.language()));
        currentRequest.calledBy(
                caller.subject(),
                caller.id(),
                caller.actingFor() == null ? null : caller.actingFor().organisationId());
    }

    private Uni<Access> decide(Optional<CheckedBy> right, Caller caller, ContainerRequestContext request) {
        if (right.isEmpty()) {
            return Uni.createFrom().item(Access.NO_RIGHT);
        }
        AccessChecks owner = Objects.requireNonNull(checks.get(right.get().value()));
        return owner.of(right.get().right()).check(caller, request.getUriInfo().getPathParameters());
    }

    /** Once it is committed: what she may do has perhaps become another. */
    @ServerResponseFilter
    public void forget() {
        if (!currentRequest.isRead()) {
            reads.forget(currentRequest.caller());
        }
    }

    private static void refuseUnless(Access access, Optional<CheckedBy> right) {
        DomainException.refuseIf(access == Access.OUT_OF_SIGHT, RequestProblem.NOT_FOUND);
        DomainException.refuseIf(
                access == Access.NO_RIGHT,
                RequestProblem.FORBIDDEN,
                right.map(each -> CheckedBy.TEXTS.wording(each.right())).orElse(language -> "-"));
    }
}
