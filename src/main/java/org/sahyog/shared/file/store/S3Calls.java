package org.sahyog.shared.file.store;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.file.FileSettings;
import org.sahyog.shared.file.FileSettings.S3;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** Signed requests to the one address that is configured. A store that does not answer as it should is not available right now. */
@Singleton
class S3Calls {
    private static final Logger LOG = Logger.getLogger(S3Calls.class);

    private final S3 settings;
    private final Clock clock;
    private final HttpClient client;

    S3Calls(FileSettings settings, Clock clock, Vertx vertx) {
        this.settings = settings.s3();
        this.clock = clock;
        client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout((int) this.settings.connectTimeout().toMillis())
                .setReadIdleTimeout((int) this.settings.answerTimeout().toSeconds()));
    }

    /** {@code checksum}: SHA-256 of what will be sent; the store proves it. */
    Future<HttpClientRequest> begin(HttpMethod method, UUID key, String checksum, Map<String, String> headers) {
        URI object = object(key);
        RequestOptions options = new RequestOptions()
                .setMethod(method)
                .setAbsoluteURI(object.toString())
                .setTimeout(
                        settings.connectTimeout().plus(settings.answerTimeout()).toMillis());
        headers.forEach(options::putHeader);
        signature().headers(method.name(), object, checksum, clock.instant()).forEach(options::putHeader);
        return client.request(options).recover(why -> Future.failedFuture(refused(why.toString())));
    }

    private URI object(UUID key) {
        String endpoint =
                settings.endpoint().map(URI::toString).orElseThrow(() -> refused("no endpoint is configured"));
        return URI.create(endpoint.replaceFirst("/+$", "") + "/" + settings.bucket() + "/" + key);
    }

    private S3Signature signature() {
        return new S3Signature(
                settings.accessKey().orElseThrow(() -> refused("no access key is configured")),
                settings.secretKey().orElseThrow(() -> refused("no secret key is configured")),
                settings.region());
    }

    static Future<Void> done(HttpClientResponse answer, int... good) {
        return expect(answer, good).compose(HttpClientResponse::body).mapEmpty();
    }

    static Future<HttpClientResponse> expect(HttpClientResponse answer, int... good) {
        if (IntStream.of(good).anyMatch(status -> status == answer.statusCode())) {
            return Future.succeededFuture(answer);
        }
        return answer.body().compose(why -> Future.failedFuture(refused("it answered " + answer.statusCode())));
    }

    private static DomainException refused(@Nullable String why) {
        LOG.errorf("The store of files does not work: %s", why);
        return new DomainException(RequestProblem.UNAVAILABLE);
    }
}
