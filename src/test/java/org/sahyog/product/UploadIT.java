package org.sahyog.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.sahyog.Patience;
import org.sahyog.local.FreePorts;
import org.sahyog.local.TestServices;
import org.sahyog.shared.file.content.FileSamples;

/** Two processes of the product on one database and one store of files; one of them is killed, again and again. */
@DisplayName("An upload in several requests")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UploadIT {
    private static final String FIRM = "0197f002-0000-7000-8000-000000000001";
    private static final int KILLS = 3;
    private static final int SIZE = 4_000_000;
    private static final int MOST_BODIES = 12;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> settings = new HashMap<>(TestServices.settings());
    private final int onePort = FreePorts.next();
    private final int otherPort = FreePorts.next();
    private S3Proxy store;
    private Product one;
    private Product other;
    private String token;

    @BeforeAll
    void start() throws Exception {
        store = new S3Proxy();
        settings.putAll(store.settings());
        settings.put("sahyog.load.most-at-once", "8");
        settings.put("sahyog.load.most-bodies-at-once", String.valueOf(MOST_BODIES));
        one = Product.start(onePort, Path.of("target/upload-one.log"), settings);
        other = Product.start(otherPort, Path.of("target/upload-other.log"), settings);
        String realm = settings.get("quarkus.oidc.auth-server-url");
        token = Keycloak.token(realm.substring(0, realm.indexOf("/realms/")), "firm-a", "demo");
    }

    @AfterAll
    void stop() throws Exception {
        one.close();
        other.close();
        store.close();
    }

    @Test
    @Timeout(300)
    @DisplayName(
            "loses nothing that was acknowledged when the service is killed in the midst of it, goes on at any replica, and is whole")
    void killed() throws Exception {
        byte[] file = pdf();
        String upload = begun(one, file.length);
        long acknowledged = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            acknowledged = send(one, upload, file, acknowledged, 300_000);
            try (Socket hanging = new Socket("127.0.0.1", onePort)) {
                hang(hanging, upload, file, acknowledged, 500_000);
                long before = acknowledged;
                assertThat(Patience.until(() -> offset(other, upload) > before)).isTrue();
                one.kill();
            }
            long kept = offset(other, upload);
            assertThat(kept).isGreaterThan(acknowledged).isLessThanOrEqualTo(acknowledged + 500_000);
            acknowledged = send(other, upload, file, kept, 100_001);
            one = Product.start(onePort, Path.of("target/upload-one.log"), settings);
            assertThat(offset(one, upload)).isEqualTo(acknowledged);
        }
        HttpResponse<String> last =
                patch(other, upload, acknowledged, BodyPublishers.ofByteArray(rest(file, acknowledged)));
        assertThat(last.statusCode()).as(last.body()).isEqualTo(204);
        String id = last.headers().firstValue("Upload-File").orElseThrow();
        assertThat(S3Proxy.object(id)).hasBinaryContent(file);
        assertThat(http.send(asked(one, "/api/v1/files/" + id).build(), BodyHandlers.ofByteArray())
                        .body())
                .isEqualTo(file);
    }

    @Test
    @Timeout(120)
    @DisplayName(
            "whose last bytes came while the store of files was away is kept when it is back, without them being lost")
    void storeAway() throws Exception {
        byte[] file = pdf();
        file[100] ^= 1;
        String upload = begun(one, file.length);
        long kept = send(one, upload, file, 0, file.length - 1000);
        store.close();
        HttpResponse<String> away = patch(one, upload, kept, BodyPublishers.ofByteArray(rest(file, kept)));
        assertThat(away.statusCode()).as(away.body()).isEqualTo(503);
        assertThat(offset(other, upload)).isEqualTo(kept);
        store = store.again();
        HttpResponse<String> back = patch(other, upload, kept, BodyPublishers.ofByteArray(rest(file, kept)));
        assertThat(back.statusCode()).as(back.body()).isEqualTo(204);
        assertThat(S3Proxy.object(back.headers().firstValue("Upload-File").orElseThrow()))
                .hasBinaryContent(file);
    }

    @Test
    @Timeout(120)
    @DisplayName("that comes slowly keeps nobody out but one more of its kind, and that one is told to come again")
    void slow() throws Exception {
        byte[] file = pdf();
        List<Socket> phones = new ArrayList<>();
        try {
            for (int nth = 0; nth < MOST_BODIES; nth++) {
                String upload = begun(other, 100_000);
                Socket phone = new Socket("127.0.0.1", otherPort);
                phones.add(phone);
                hang(phone, upload, file, 0, 70_000);
                assertThat(Patience.until(() -> offset(other, upload) > 0)).isTrue();
            }
            for (int nth = 0; nth < 20; nth++) {
                assertThat(http.send(asked(other, "/api/v1/me").build(), BodyHandlers.discarding())
                                .statusCode())
                        .isEqualTo(200);
            }
            HttpResponse<String> oneMore =
                    patch(other, begun(other, 1000), 0, BodyPublishers.ofByteArray(new byte[10]));
            assertThat(oneMore.statusCode()).isEqualTo(503);
            assertThat(oneMore.headers().firstValue("Retry-After")).isPresent();
        } finally {
            for (Socket phone : phones) {
                phone.close();
            }
        }
        String later = begun(other, 1000);
        assertThat(Patience.until(() -> takes(later))).isTrue();
    }

    private boolean takes(String upload) {
        try {
            return patch(other, upload, 0, BodyPublishers.ofByteArray(new byte[10]))
                            .statusCode()
                    == 204;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private String begun(Product product, int length) throws Exception {
        HttpRequest begin = asked(product, "/api/v1/uploads")
                .header("Upload-Length", String.valueOf(length))
                .POST(BodyPublishers.noBody())
                .build();
        HttpResponse<String> begun = http.send(begin, BodyHandlers.ofString());
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
        return begun.headers().firstValue("Location").orElseThrow();
    }

    /** So many more; how far it is then. */
    private long send(Product product, String upload, byte[] file, long from, int bytes) throws Exception {
        byte[] part = Arrays.copyOfRange(file, (int) from, (int) from + bytes);
        HttpResponse<String> answer = patch(product, upload, from, BodyPublishers.ofByteArray(part));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Upload-Offset")).hasValue(String.valueOf(from + bytes));
        return from + bytes;
    }

    private HttpResponse<String> patch(Product product, String upload, long from, BodyPublisher body) throws Exception {
        HttpRequest patch = asked(product, upload)
                .header("Upload-Offset", String.valueOf(from))
                .header("Content-Type", "application/offset+octet-stream")
                .method("PATCH", body)
                .build();
        return http.send(patch, BodyHandlers.ofString());
    }

    private void hang(Socket socket, String upload, byte[] file, long from, int bytes) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(("PATCH " + upload + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                        + "\r\nActing-For: " + FIRM + "\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: " + from
                        + "\r\nContent-Type: application/offset+octet-stream\r\nContent-Length: " + (bytes + 1000)
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        out.write(file, (int) from, bytes);
        out.flush();
    }

    private long offset(Product product, String upload) {
        try {
            HttpRequest ask = asked(product, upload)
                    .method("HEAD", BodyPublishers.noBody())
                    .build();
            HttpResponse<Void> answer = http.send(ask, BodyHandlers.discarding());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.headers().firstValueAsLong("Upload-Offset").orElseThrow();
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private HttpRequest.Builder asked(Product product, String path) {
        return HttpRequest.newBuilder(URI.create(product.address + path))
                .header("Authorization", "Bearer " + token)
                .header("Acting-For", FIRM)
                .header("Tus-Resumable", "1.0.0");
    }

    private static byte[] rest(byte[] file, long from) {
        return Arrays.copyOfRange(file, (int) from, file.length);
    }

    private static byte[] pdf() {
        byte[] pdf = new byte[SIZE];
        new Random(SIZE).nextBytes(pdf);
        System.arraycopy(FileSamples.ascii("%PDF-1.7\n"), 0, pdf, 0, 9);
        System.arraycopy(FileSamples.ascii("\n%%EOF\n"), 0, pdf, SIZE - 7, 7);
        return pdf;
    }
}
