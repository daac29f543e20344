package org.sahyog.identity.file;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.shared.Ids;
import org.sahyog.shared.file.FileProblem;
import org.sahyog.shared.file.FileType;
import org.sahyog.shared.file.TestThings;
import org.sahyog.shared.file.content.FileSamples;
import org.sahyog.shared.problem.DomainException;

@QuarkusTest
@DisplayName("Files that people attach")
class FileResourceTest {
    private static final String SEAL = "[0-9a-f]{64}";

    private final Resident kamla = Town.loner();
    private final Resident ravi = Town.loner();

    @Inject
    TestThings things;

    @Test
    @DisplayName("come back as they are kept, with headers under which nothing in them runs")
    void comesBack() {
        String id = brought(kamla, "lamp.jpg", FileSamples.jpegWithPlace(64, 32, 6))
                .extract()
                .path("id");
        byte[] got = kamla.calls()
                .get("/files/" + id)
                .then()
                .statusCode(200)
                .header("Content-Type", "image/jpeg")
                .header("Content-Disposition", "inline; filename=\"lamp.jpg\"; filename*=UTF-8''lamp.jpg")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("sandbox"))
                .header("Cache-Control", "private, no-cache")
                .header("Accept-Ranges", "bytes")
                .extract()
                .asByteArray();
        assertThat(new String(got, StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "Kamla");
        byte[] small = kamla.calls()
                .get("/files/" + id + "/preview")
                .then()
                .statusCode(200)
                .header("Content-Type", "image/jpeg")
                .extract()
                .asByteArray();
        assertThat(small).startsWith(0xff, 0xd8);
    }

    @Test
    @DisplayName("are shown in sizes for phones, each with a tag of its own; one from before has the one size for all")
    void previewSizes() throws IOException {
        String id = brought(kamla, "lamp.jpg", FileSamples.jpegOf(1501, 700))
                .extract()
                .path("id");
        String path = "/files/" + id + "/preview";
        assertThat(width(path + "?size=SMALL")).isEqualTo(240);
        assertThat(width(path + "?size=MEDIUM")).isEqualTo(480);
        assertThat(width(path)).isEqualTo(480);
        assertThat(width(path + "?size=LARGE")).isEqualTo(960);
        String tag = kamla.calls().get(path + "?size=SMALL").getHeader("ETag");
        kamla.calls()
                .header("If-None-Match", tag)
                .get(path + "?size=SMALL")
                .then()
                .statusCode(304);
        kamla.calls()
                .header("If-None-Match", tag)
                .get(path + "?size=LARGE")
                .then()
                .statusCode(200);
        kamla.calls().get(path + "?size=HUGE").then().statusCode(400);
        Town.run("delete from file_preview where longest <> 480 and file_id = ?", UUID.fromString(id));
        assertThat(width(path + "?size=LARGE")).isEqualTo(480);
        assertThat(width(path + "?size=SMALL")).isEqualTo(480);
    }

    private int width(String preview) throws IOException {
        byte[] jpeg =
                kamla.calls().get(preview).then().statusCode(200).extract().asByteArray();
        return ImageIO.read(new ByteArrayInputStream(jpeg)).getWidth();
    }

    @Test
    @DisplayName("that were taken down from here are found when they are brought again, whatever they are called now")
    void copies() {
        String id = brought(kamla, "lamp.jpg", FileSamples.jpegWithPlace(90, 70, 6))
                .extract()
                .path("id");
        byte[] copy = kamla.calls().get("/files/" + id).then().extract().asByteArray();
        brought(kamla, "another.jpg", copy).body("id", equalTo(id)).body("name", equalTo("lamp.jpg"));
        String other = brought(ravi, "lamp.jpg", copy).extract().path("id");
        assertThat(other).isNotEqualTo(id);
        assertThat(Town.count("select count(*) from file where uploaded_by = ?", kamla.personId()))
                .isOne();
    }

    @Test
    @DisplayName("say what they are, what they are called and how large")
    void described() {
        brought(kamla, "../बिल.pdf.exe", FileSamples.pdf("/Lang (hi)"))
                .body("name", equalTo("बिल.pdf.exe.pdf"))
                .body("kind", equalTo("DOCUMENT"))
                .body("mediaType", equalTo("application/pdf"))
                .body("size", equalTo(FileSamples.pdf("/Lang (hi)").length))
                .body("checksum", matchesPattern(SEAL))
                .body("preview", equalTo(false));
        String id = brought(kamla, "बिल.pdf", FileSamples.pdf("/Lang (en)"))
                .extract()
                .path("id");
        kamla.calls()
                .get("/files/" + id)
                .then()
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"___.pdf\"; filename*=UTF-8''%E0%A4%AC%E0%A4%BF%E0%A4%B2.pdf");
        kamla.calls().get("/files/" + id + "/preview").then().statusCode(404);
    }

    @Test
    @DisplayName("are known to PostgreSQL by the words of FileType")
    void words() {
        for (FileType type : FileType.values()) {
            assertThat(Town.text("select file_kind(?) || ' ' || file_media_type(?)", type.name(), type.name()))
                    .isEqualTo(type.kind() + " " + type.mediaType());
        }
    }

    @Test
    @DisplayName("lie in pieces of 256 KB, come in the order of their bytes, whole and by ranges")
    void ranges() {
        byte[] sent = pdf(3 * 262_144 + 17);
        ValidatableResponse file = brought(kamla, "long.pdf", sent);
        String path = "/files/" + file.extract().path("id");
        String tag = "\"" + file.extract().path("checksum") + "\"";
        assertThat(Town.count(
                        "select count(*) from file_chunk where file_id = ? and octet_length(bytes) <= 262144",
                        UUID.fromString(file.extract().path("id"))))
                .isEqualTo(4);
        assertThat(kamla.calls()
                        .get(path)
                        .then()
                        .header("ETag", tag)
                        .header("Content-Length", String.valueOf(sent.length))
                        .extract()
                        .asByteArray())
                .isEqualTo(sent);
        for (int[] range : new int[][] {{0, 0}, {262_143, 262_144}, {1, 700_000}, {600_000, sent.length - 1}}) {
            byte[] part = kamla.calls()
                    .header("Range", "bytes=" + range[0] + "-" + range[1])
                    .header("If-Range", tag)
                    .get(path)
                    .then()
                    .statusCode(206)
                    .header("Content-Range", "bytes " + range[0] + "-" + range[1] + "/" + sent.length)
                    .extract()
                    .asByteArray();
            assertThat(part).isEqualTo(Arrays.copyOfRange(sent, range[0], range[1] + 1));
        }
        kamla.calls()
                .header("Range", "bytes=0-9")
                .header("If-Range", "\"old\"")
                .get(path)
                .then()
                .statusCode(200);
        kamla.calls()
                .header("Range", "bytes=0-9")
                .header("If-Range", "W/" + tag)
                .get(path)
                .then()
                .statusCode(200);
        kamla.calls().header("Range", "bytes=0-1,5-6").get(path).then().statusCode(200);
        kamla.calls()
                .header("Range", "bytes=99999999-")
                .get(path)
                .then()
                .statusCode(416)
                .header("Content-Range", "bytes */" + sent.length)
                .body("code", equalTo("file-range"))
                .body("size", equalTo(sent.length));
        kamla.calls()
                .header("Range", "bytes=99999999-")
                .header("If-Range", "\"old\"")
                .get(path)
                .then()
                .statusCode(200);
        kamla.calls().header("If-None-Match", tag).get(path).then().statusCode(304);
    }

    @Test
    @DisplayName("that are an executable, a page, a bomb or too large are refused, and nothing is kept")
    void refused() {
        send(kamla, "a.jpg", FileSamples.ascii("MZ\u0090\0\u0003"))
                .statusCode(422)
                .body("code", equalTo("file-type"));
        send(kamla, "lamp.jpg", FileSamples.ascii("\u007fELF\2\1\1")).body("code", equalTo("file-type"));
        send(kamla, "lamp.jpg", FileSamples.ascii("#!/bin/sh\nrm -rf /\n")).body("code", equalTo("file-type"));
        send(kamla, "a.jpg", FileSamples.ascii("<svg onload=alert(1)>,</svg>")).body("code", equalTo("file-type"));
        send(kamla, "a.docx", FileSamples.bomb()).statusCode(422).body("code", equalTo("file-inflates"));
        send(kamla, "a.png", FileSamples.pngThatSays(50_000, 50_000)).body("code", equalTo("file-pixels"));
        send(kamla, "a.png", new byte[0]).statusCode(422).body("code", equalTo("file-empty"));
        send(kamla, "a.jpg", Arrays.copyOf(FileSamples.jpeg(), 6 * 1024 * 1024))
                .statusCode(413)
                .body("code", equalTo("file-too-large"))
                .body("detail", containsString("6 MB"));
        send(kamla, "a.jpg", Arrays.copyOf(FileSamples.jpeg(), 11 * 1024 * 1024))
                .statusCode(413)
                .body("code", equalTo("request-too-large"));
        kamla.posts()
                .queryParam("name", "a.csv")
                .body("{}")
                .post("/files")
                .then()
                .statusCode(415);
        send(kamla, " ", FileSamples.png()).statusCode(422).body("code", equalTo("request-invalid"));
        assertThat(Town.count("select count(*) from file where uploaded_by = ?", kamla.personId()))
                .isZero();
    }

    @Test
    @DisplayName("that grow too large while they come are refused too")
    @Timeout(60)
    void chunkedTooLarge() throws Exception {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /api/v1/files?name=a.pdf HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                            + kamla.token()
                            + "\r\nIdempotency-Key: " + UUID.randomUUID()
                            + "\r\nContent-Type: application/octet-stream\r\nTransfer-Encoding: chunked\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            byte[] piece = new byte[64 * 1024];
            for (int i = 0; i < 170; i++) {
                out.write("10000\r\n".getBytes(StandardCharsets.US_ASCII));
                out.write(piece);
                out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
            }
            byte[] answer = socket.getInputStream().readNBytes(12);
            assertThat(new String(answer, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 413");
        }
    }

    @Test
    @DisplayName("that break off on the way leave nothing")
    @Timeout(60)
    void brokenOff() throws Exception {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream()
                    .write(("POST /api/v1/files?name=a.pdf HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                                    + kamla.token()
                                    + "\r\nIdempotency-Key: " + UUID.randomUUID()
                                    + "\r\nContent-Type: application/octet-stream\r\nContent-Length: 100000\r\n\r\n%PDF-")
                            .getBytes(StandardCharsets.US_ASCII));
            Thread.sleep(500);
        }
        Thread.sleep(500);
        assertThat(Town.count("select count(*) from file where uploaded_by = ?", kamla.personId()))
                .isZero();
        brought(kamla, "a.pdf", FileSamples.pdf(""));
    }

    @Test
    @DisplayName("of the same person for the same organisation are stored once, also if they come at once")
    void once() {
        byte[] picture = FileSamples.jpegOf(300, 200);
        Set<Object> ids = ConcurrentHashMap.newKeySet();
        IntStream.range(0, 8)
                .parallel()
                .forEach(i -> ids.add(
                        brought(kamla, "lamp-" + i + ".jpg", picture).extract().path("id")));
        assertThat(ids).hasSize(1);
        assertThat(Town.count("select count(*) from file where uploaded_by = ?", kamla.personId()))
                .isOne();
        assertThat(Town.count(
                        "select u.bytes - f.size from file_usage u join file f using (owner_id) where u.owner_id = ?",
                        kamla.organisationId()))
                .isZero();
        assertThat(Town.count(
                        "select count(*) from file_chunk c join file f on f.id = c.file_id where f.uploaded_by = ?",
                        kamla.personId()))
                .isOne();
        String other = brought(ravi, "lamp.jpg", picture).extract().path("id");
        assertThat(ids).as("another’s is another’s").doesNotContain(other);
    }

    @Test
    @DisplayName("are answered again for the same key, and refused for the same key with another file")
    void replayed() {
        String key = UUID.randomUUID().toString();
        String first =
                keyed(key, FileSamples.pdf("/A (1)")).statusCode(201).extract().path("id");
        keyed(key, FileSamples.pdf("/A (1)"))
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(first));
        keyed(key, FileSamples.pdf("/A (2)")).statusCode(422).body("code", equalTo("request-key-reused"));
        kamla.calls()
                .contentType("application/octet-stream")
                .queryParam("name", "a.pdf")
                .body(FileSamples.pdf(""))
                .post("/files")
                .then()
                .statusCode(400)
                .body("code", equalTo("request-key-needed"));
    }

    private ValidatableResponse keyed(String key, byte[] file) {
        return kamla.calls()
                .contentType("application/octet-stream")
                .header("Idempotency-Key", key)
                .queryParam("name", "a.pdf")
                .body(file)
                .post("/files")
                .then();
    }

    @Test
    @DisplayName("need room: the refusal says how much is used, and nothing is kept")
    void quota() {
        long almost = 500L * 1024 * 1024 - 100;
        Town.run("insert into file_usage (owner_id, bytes) values (?, ?)", kamla.organisationId(), almost);
        send(kamla, "lamp.jpg", FileSamples.jpeg())
                .statusCode(409)
                .body("code", equalTo("file-quota"))
                .body("used", equalTo((int) almost))
                .body("quota", equalTo(500 * 1024 * 1024))
                .body("detail", containsString("500 MB"));
        assertThat(Town.count("select count(*) from file where owner_id = ?", kamla.organisationId()))
                .isZero();
        assertThat(Town.count("select bytes from file_usage where owner_id = ?", kamla.organisationId()))
                .isEqualTo(almost);
    }

    @Test
    @DisplayName("are hers alone until she attaches them; then whoever reads the thing reads them, and nobody else")
    void readers() throws Throwable {
        UUID file = UUID.fromString(brought(kamla, "lamp.jpg", FileSamples.jpegOf(100, 90))
                .extract()
                .path("id"));
        String path = "/files/" + file;
        String absent = ravi.calls()
                .get("/files/" + Ids.next())
                .then()
                .statusCode(404)
                .extract()
                .path("code");
        ravi.calls().get(path).then().statusCode(404).body("code", equalTo(absent));
        given().basePath("/api/v1").get(path).then().statusCode(401);
        UUID thing = Ids.next();
        TestThings.lets(thing, ravi);
        things.attach(kamla, thing, file);
        ravi.calls().get(path).then().statusCode(200);
        ravi.calls().get(path + "/preview").then().statusCode(200);
        kamla.calls().get(path).then().statusCode(404);
        UUID second = Ids.next();
        TestThings.lets(second, kamla);
        things.attach(kamla, second, file);
        kamla.calls().get(path).then().statusCode(200);
        things.attach(kamla, thing);
        ravi.calls().get(path).then().statusCode(404);
        things.attach(kamla, second);
        kamla.calls().get(path).then().statusCode(200);
    }

    @Test
    @DisplayName("of others cannot be attached; what hangs there already, an editor may leave")
    void attaching() throws Throwable {
        UUID file = UUID.fromString(
                brought(kamla, "a.pdf", FileSamples.pdf("/B (1)")).extract().path("id"));
        UUID hers = UUID.fromString(
                brought(ravi, "b.pdf", FileSamples.pdf("/B (2)")).extract().path("id"));
        UUID thing = Ids.next();
        for (UUID unknown : List.of(file, Ids.next())) {
            assertThatThrownBy(() -> things.attach(ravi, thing, unknown))
                    .isInstanceOfSatisfying(
                            DomainException.class,
                            refused -> assertThat(refused.type()).isEqualTo(FileProblem.UNKNOWN));
        }
        assertThat(Town.count("select count(*) from file_link where thing_id = ?", thing))
                .isZero();
        things.attach(kamla, thing, file);
        things.attach(ravi, thing, hers, file, hers);
        assertThat(Town.text(
                        "select string_agg(cast(file_id as text), ' ' order by position) from file_link where thing_id = ?",
                        thing))
                .isEqualTo(hers + " " + file);
    }

    @Test
    @DisplayName("that nobody attached go after a day with their bytes, and free the room; attached ones stay")
    @Timeout(90)
    void tidied() throws Throwable {
        UUID lapsed = UUID.fromString(
                brought(kamla, "a.pdf", FileSamples.pdf("/C (1)")).extract().path("id"));
        UUID attached = UUID.fromString(
                brought(kamla, "b.pdf", FileSamples.pdf("/C (2)")).extract().path("id"));
        UUID fresh = UUID.fromString(
                brought(kamla, "c.pdf", FileSamples.pdf("/C (3)")).extract().path("id"));
        things.attach(kamla, Ids.next(), attached);
        Town.run("update file set wanted_at = now() - interval '25 hours' where id in (?, ?)", lapsed, attached);
        await("select count(*) from file where id = ?", lapsed);
        assertThat(Town.count("select count(*) from file_chunk where file_id = ?", lapsed))
                .isZero();
        assertThat(Town.count("select count(*) from file where id in (?, ?)", attached, fresh))
                .isEqualTo(2);
        assertThat(Town.count(
                        "select (select sum(size) from file f where f.owner_id = u.owner_id) - bytes from file_usage u where owner_id = ?",
                        kamla.organisationId()))
                .isZero();
        assertThat(Town.count("select count(*) from deed where verb = 'file.removed' and entity_id = ?", lapsed))
                .isOne();
        brought(kamla, "a.pdf", FileSamples.pdf("/C (1)"));
    }

    private static void await(String count, UUID id) throws InterruptedException {
        for (int tenth = 0; tenth < 600 && Town.count(count, id) > 0; tenth++) {
            Thread.sleep(100);
        }
        assertThat(Town.count(count, id)).isZero();
    }

    @Test
    @DisplayName("are in her export; her erasure takes what hangs on nothing, and what she called the rest")
    void erased() throws Throwable {
        UUID loose = UUID.fromString(
                brought(kamla, "Kamla.pdf", FileSamples.pdf("/D (1)")).extract().path("id"));
        UUID attached = UUID.fromString(brought(kamla, "Kamla2.pdf", FileSamples.pdf("/D (2)"))
                .extract()
                .path("id"));
        things.attach(kamla, Ids.next(), attached);
        String files = "parts.find { it.name == 'files' }.items";
        kamla.calls()
                .get("/my-data/export")
                .then()
                .statusCode(200)
                .body(files, hasSize(2))
                .body(files + ".name", hasItem("Kamla2.pdf"))
                .body(files + "[0].attachedTo", equalTo(1));
        kamla.posts().post("/my-data/erasure").then().statusCode(200);
        assertThat(Town.count("select count(*) from file where id = ?", loose)).isZero();
        assertThat(Town.text("select name from file where id = ?", attached)).isEqualTo("—");
    }

    @Test
    @DisplayName("are brought for an organisation: who has none is refused")
    void forWhom() {
        send(Town.nobody(), "a.pdf", FileSamples.pdf(""))
                .statusCode(403)
                .body("code", equalTo("access-no-organisation"));
    }

    private static byte[] pdf(int size) {
        byte[] pdf = new byte[size];
        new Random(7).nextBytes(pdf);
        System.arraycopy(FileSamples.ascii("%PDF-1.7\n"), 0, pdf, 0, 9);
        System.arraycopy(FileSamples.ascii("\n%%EOF\n"), 0, pdf, size - 7, 7);
        return pdf;
    }

    private static ValidatableResponse brought(Resident by, String name, byte[] file) {
        return send(by, name, file).statusCode(201);
    }

    private static ValidatableResponse send(Resident by, String name, byte[] file) {
        return by.calls()
                .contentType("application/octet-stream")
                .header("Idempotency-Key", UUID.randomUUID())
                .queryParam("name", name)
                .body(file)
                .post("/files")
                .then();
    }
}
