package org.sahyog.shared.file.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.shared.file.content.FileSamples;

@QuarkusTest
@TestProfile(S3StoreTest.WithS3.class)
@DisplayName("Files in a store that speaks S3")
class S3StoreTest {
    private final Resident kamla = Town.loner();

    public static class WithS3 implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(S3Proxy.class));
        }
    }

    @Test
    @DisplayName("lie there as objects, come back whole and by ranges, and nothing of them is in the database")
    void comesBack() throws IOException {
        byte[] sent = pdf(2_000_000);
        String id = brought(sent).extract().path("id");
        assertThat(Files.readAllBytes(object(id))).isEqualTo(sent);
        assertThat(Town.count("select count(*) from file_chunk where file_id = ?", UUID.fromString(id)))
                .isZero();
        assertThat(Town.count("select count(*) from file_leftover where object_key = ?", UUID.fromString(id)))
                .isZero();
        assertThat(kamla.calls()
                        .get("/files/" + id)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray())
                .isEqualTo(sent);
        assertThat(kamla.calls()
                        .header("Range", "bytes=1000000-1000099")
                        .get("/files/" + id)
                        .then()
                        .statusCode(206)
                        .extract()
                        .asByteArray())
                .isEqualTo(Arrays.copyOfRange(sent, 1_000_000, 1_000_100));
    }

    @Test
    @DisplayName("that are brought twice lie there once; what is left over, and what nobody attached, goes")
    @Timeout(120)
    void tidied() throws Exception {
        byte[] sent = pdf(100_000);
        String id = brought(sent).extract().path("id");
        brought(sent).body("id", equalTo(id));
        UUID spare = Town.id("select object_key from file_leftover limit 1");
        assertThat(object(spare.toString())).exists();
        Town.run("update file_leftover set try_at = now()");
        Town.run("update file set wanted_at = now() - interval '25 hours' where id = ?", UUID.fromString(id));
        for (int tenth = 0;
                tenth < 900 && (Files.exists(object(id)) || Files.exists(object(spare.toString())));
                tenth++) {
            Thread.sleep(100);
        }
        assertThat(object(id)).doesNotExist();
        assertThat(object(spare.toString())).doesNotExist();
    }

    @Test
    @DisplayName("that are gone there are not available, which is said before the first byte")
    void gone() throws IOException {
        String id = brought(pdf(50_000)).extract().path("id");
        Files.delete(object(id));
        kamla.calls().get("/files/" + id).then().statusCode(503).body("code", equalTo("request-unavailable"));
    }

    private static Path object(String id) {
        return S3Proxy.FOLDER.resolve("sahyog").resolve(id);
    }

    private static byte[] pdf(int size) {
        byte[] pdf = new byte[size];
        new Random(size).nextBytes(pdf);
        System.arraycopy(FileSamples.ascii("%PDF-1.7\n"), 0, pdf, 0, 9);
        System.arraycopy(FileSamples.ascii("\n%%EOF\n"), 0, pdf, size - 7, 7);
        return pdf;
    }

    private ValidatableResponse brought(byte[] file) {
        return kamla.calls()
                .contentType("application/octet-stream")
                .header("Idempotency-Key", UUID.randomUUID())
                .queryParam("name", "a.pdf")
                .body(file)
                .post("/files")
                .then()
                .statusCode(201);
    }
}
