package org.sahyog.identity.file;

import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sahyog.Patience;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.shared.file.content.FileSamples;

@QuarkusTest
@DisplayName("A file that comes in several requests")
class UploadResourceTest {
    private static final String BYTES = "application/offset+octet-stream";
    private static final int PIECE = 64 * 1024;
    private static final RestAssuredConfig CONFIG = RestAssured.config()
            .encoderConfig(encoderConfig()
                    .encodeContentTypeAs(BYTES, ContentType.BINARY)
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false));

    private final Resident kamla = Town.loner();
    private final Resident ravi = Town.loner();

    @Test
    @DisplayName("is, once it is whole, the file that it had been in one: the same row, found again under another name")
    void sameFile() {
        byte[] sent = pdf(300_000, 1);
        String upload = begun(kamla, sent.length, "बिल.pdf");
        asked(kamla, upload)
                .statusCode(200)
                .header("Upload-Offset", "0")
                .header("Upload-Length", "300000")
                .header("Upload-Metadata", "filename " + base64("बिल.pdf"))
                .header("Cache-Control", "no-store")
                .header("Tus-Resumable", "1.0.0");
        next(kamla, upload, sent, 0, 100_000)
                .statusCode(204)
                .header("Upload-Offset", "100000")
                .header("Upload-File", nullValue());
        kamla.calls()
                .get(upload)
                .then()
                .statusCode(200)
                .body("offset", equalTo(100_000))
                .body("length", equalTo(300_000))
                .body("name", equalTo("बिल.pdf"))
                .body("file", nullValue());
        next(kamla, upload, sent, 100_000, 100_000).statusCode(204);
        String file = next(kamla, upload, sent, 200_000, 100_000)
                .statusCode(204)
                .header("Upload-Offset", "300000")
                .extract()
                .header("Upload-File");
        assertThat(content(kamla, file)).isEqualTo(sent);
        kamla.calls()
                .get(upload)
                .then()
                .body("offset", equalTo(300_000))
                .body("file.id", equalTo(file))
                .body("file.name", equalTo("बिल.pdf"))
                .body("file.size", equalTo(300_000));
        asked(kamla, upload).statusCode(200).header("Upload-Offset", "300000").header("Upload-File", file);
        assertThat(Town.count("select count(*) from file_upload_piece where upload_id = ?", id(upload)))
                .isZero();
        kamla.calls()
                .contentType("application/octet-stream")
                .header("Idempotency-Key", UUID.randomUUID())
                .queryParam("name", "copy.pdf")
                .body(sent)
                .post("/files")
                .then()
                .statusCode(201)
                .body("id", equalTo(file));
        String again = begun(kamla, sent.length, "another.pdf");
        next(kamla, again, sent, 0, sent.length).statusCode(204).header("Upload-File", file);
    }

    @Test
    @DisplayName("may come with the request that begins it, all of it or its beginning")
    void atOnce() {
        byte[] sent = pdf(PIECE + 9, 2);
        ValidatableResponse whole = begin(kamla, sent.length, "a.pdf")
                .contentType(BYTES)
                .body(sent)
                .post("/uploads")
                .then()
                .statusCode(201)
                .header("Upload-Offset", String.valueOf(sent.length));
        assertThat(content(kamla, whole.extract().header("Upload-File"))).isEqualTo(sent);
        begin(kamla, sent.length, "a.pdf")
                .contentType("application/pdf")
                .body(sent)
                .post("/uploads")
                .then()
                .statusCode(415);
        byte[] other = pdf(PIECE + 9, 3);
        String upload = path(begin(kamla, other.length, "b.pdf")
                .contentType(BYTES)
                .body(Arrays.copyOf(other, 17))
                .post("/uploads")
                .then()
                .statusCode(201)
                .header("Upload-Offset", "17")
                .extract()
                .header("Location"));
        String file =
                next(kamla, upload, other, 17, other.length - 17).extract().header("Upload-File");
        assertThat(content(kamla, file)).isEqualTo(other);
    }

    @Test
    @DisplayName("comes together whatever the sizes of its parts, also none and one byte at a time")
    void anyParts() {
        byte[] sent = pdf(2 * PIECE + 3, 4);
        String upload = begun(kamla, sent.length, "a.pdf");
        int at = 0;
        for (int part : new int[] {1, 0, PIECE - 2, 1, 1, 1, PIECE - 3, 2}) {
            next(kamla, upload, sent, at, part).statusCode(204).header("Upload-Offset", String.valueOf(at + part));
            at += part;
        }
        assertThat(Town.count("select sum(octet_length(bytes)) from file_upload_piece where upload_id = ?", id(upload)))
                .isEqualTo(at);
        assertThat(Town.count("select count(*) from file_upload_piece where upload_id = ?", id(upload)))
                .isEqualTo(3);
        String file = next(kamla, upload, sent, at, sent.length - at)
                .statusCode(204)
                .extract()
                .header("Upload-File");
        assertThat(content(kamla, file)).isEqualTo(sent);
        next(kamla, upload, sent, sent.length, 0).statusCode(204).header("Upload-File", file);
        next(kamla, upload, sent, 0, 9).statusCode(409).body("offset", equalTo(sent.length));
    }

    @Test
    @DisplayName("loses what it tells of place and phone, as one that came at once")
    void cleaned() {
        byte[] told = FileSamples.jpegWithPlace(640, 320, 6);
        String upload = begun(kamla, told.length, "lamp.jpg");
        next(kamla, upload, told, 0, 100).statusCode(204);
        String file =
                next(kamla, upload, told, 100, told.length - 100).extract().header("Upload-File");
        assertThat(new String(content(kamla, file), StandardCharsets.ISO_8859_1))
                .doesNotContain("GPS", "Kamla");
        kamla.calls().get("/files/" + file + "/preview").then().statusCode(200);
    }

    @Test
    @DisplayName("that breaks off stays as far as it came, to the byte, and goes on from there")
    @Timeout(60)
    void brokenOff() throws Exception {
        byte[] sent = pdf(400_000, 5);
        String upload = begun(kamla, sent.length, "a.pdf");
        int come = 3 * PIECE + 1234;
        breakOff(upload, "Content-Length: " + sent.length, Arrays.copyOf(sent, come));
        assertThat(Patience.until(() -> offset(upload) == come))
                .as("%d", offset(upload))
                .isTrue();
        next(kamla, upload, sent, 0, 10).statusCode(409).body("code", equalTo("upload-offset"));
        String file = next(kamla, upload, sent, come, sent.length - come)
                .statusCode(204)
                .extract()
                .header("Upload-File");
        assertThat(content(kamla, file)).isEqualTo(sent);
    }

    @Test
    @DisplayName("whose line broke before the request ended is not said to be whole; its last bytes come again")
    @Timeout(60)
    void endWithoutAnswer() throws Exception {
        byte[] sent = pdf(PIECE + 1000, 6);
        String upload = begun(kamla, sent.length, "a.pdf");
        byte[] chunk = FileSamples.joined(
                FileSamples.ascii(Integer.toHexString(sent.length) + "\r\n"), sent, FileSamples.ascii("\r\n"));
        breakOff(upload, "Transfer-Encoding: chunked", chunk);
        assertThat(Patience.until(() -> offset(upload) == PIECE)).isTrue();
        assertThat(Town.count("select tries from file_upload where id = ?", id(upload)))
                .isZero();
        String file =
                next(kamla, upload, sent, PIECE, 1000).statusCode(204).extract().header("Upload-File");
        assertThat(content(kamla, file)).isEqualTo(sent);
    }

    @Test
    @DisplayName("is proved part by part where checksums come with it: a damaged or broken part leaves nothing")
    @Timeout(60)
    void checksums() throws Exception {
        byte[] sent = pdf(200_000, 7);
        String upload = begun(kamla, sent.length, "a.pdf");
        byte[] first = Arrays.copyOf(sent, 150_000);
        byte[] damaged = first.clone();
        damaged[77_777] ^= 1;
        String sum = "sha256 " + sum("SHA-256", first);
        spoken(kamla)
                .header("Upload-Offset", 0)
                .header("Upload-Checksum", sum)
                .contentType(BYTES)
                .body(damaged)
                .patch(upload)
                .then()
                .statusCode(460)
                .body("code", equalTo("upload-checksum"));
        breakOff(upload, "Content-Length: 150000\r\nUpload-Checksum: " + sum, Arrays.copyOf(first, 140_000));
        Thread.sleep(500);
        assertThat(offset(upload)).isZero();
        spoken(kamla)
                .header("Upload-Offset", 0)
                .header("Upload-Checksum", sum)
                .contentType(BYTES)
                .body(first)
                .patch(upload)
                .then()
                .statusCode(204)
                .header("Upload-Offset", "150000");
        byte[] last = Arrays.copyOfRange(sent, 150_000, sent.length);
        String file = spoken(kamla)
                .header("Upload-Offset", 150_000)
                .header("Upload-Checksum", "sha1 " + sum("SHA-1", last))
                .contentType(BYTES)
                .body(last)
                .patch(upload)
                .then()
                .statusCode(204)
                .extract()
                .header("Upload-File");
        assertThat(content(kamla, file)).isEqualTo(sent);
    }

    @Test
    @DisplayName("is refused before it is sent, where that can be known")
    void refusedEarly() {
        given().basePath("/api/v1")
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Length", 10)
                .post("/uploads")
                .then()
                .statusCode(401);
        kamla.calls()
                .header("Upload-Length", 10)
                .header("Tus-Resumable", "0.2.2")
                .post("/uploads")
                .then()
                .statusCode(412)
                .header("Tus-Version", "1.0.0")
                .header("Tus-Resumable", "1.0.0")
                .body("code", equalTo("upload-version"));
        kamla.calls().header("Upload-Length", 10).post("/uploads").then().statusCode(412);
        spoken(kamla).post("/uploads").then().statusCode(400).body("code", equalTo("upload-header"));
        for (String length : List.of("-1", "1.5", "ten", "99999999999999999999", " ")) {
            spoken(kamla)
                    .header("Upload-Length", length)
                    .post("/uploads")
                    .then()
                    .statusCode(400)
                    .body("detail", containsString("Upload-Length"));
        }
        for (String metadata : List.of("filename ???", "filename a,filename b", ", ,", "filename YQ=,", "ä YQ==")) {
            spoken(kamla)
                    .header("Upload-Length", 10)
                    .header("Upload-Metadata", metadata)
                    .post("/uploads")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("upload-header"));
        }
        begin(kamla, 0, "a.pdf").post("/uploads").then().statusCode(422).body("code", equalTo("file-empty"));
        begin(kamla, 10 * 1024 * 1024 + 1, "a.pdf")
                .post("/uploads")
                .then()
                .statusCode(413)
                .body("code", equalTo("file-too-large"))
                .body("most", equalTo(10 * 1024 * 1024));
        spoken(kamla)
                .header("Upload-Length", 6 * 1024 * 1024)
                .header("Upload-Metadata", "filetype " + base64("image/jpeg"))
                .post("/uploads")
                .then()
                .statusCode(413)
                .body("kind", equalTo("picture"));
        assertThat(Town.count("select count(*) from file_upload where uploaded_by = ?", kamla.personId()))
                .isZero();
    }

    @Test
    @DisplayName("takes no bytes at a wrong place, of a wrong type, or more than were announced")
    void refusedBytes() {
        byte[] sent = pdf(200_000, 8);
        String upload = begun(kamla, 1000, "a.pdf");
        next(kamla, upload, sent, 1, 10)
                .statusCode(409)
                .body("code", equalTo("upload-offset"))
                .body("offset", equalTo(0));
        spoken(kamla)
                .contentType(BYTES)
                .body(new byte[10])
                .patch(upload)
                .then()
                .statusCode(400)
                .body("detail", containsString("Upload-Offset"));
        spoken(kamla)
                .header("Upload-Offset", 0)
                .header("Upload-Checksum", "md5 AAAA")
                .contentType(BYTES)
                .body(new byte[10])
                .patch(upload)
                .then()
                .statusCode(400)
                .body("detail", containsString("Upload-Checksum"));
        spoken(kamla)
                .header("Upload-Offset", 0)
                .contentType("application/octet-stream")
                .body(new byte[10])
                .patch(upload)
                .then()
                .statusCode(415);
        next(kamla, upload, sent, 0, 200_000).statusCode(413).body("code", equalTo("request-too-large"));
        assertThat(offset(upload)).isZero();
        next(kamla, upload, sent, 0, 10).statusCode(204);
    }

    @Test
    @DisplayName("that is announced by chunks and grows beyond its length is refused, and is no file")
    @Timeout(60)
    void chunksTooMany() throws Exception {
        String upload = begun(kamla, 100_000, "a.pdf");
        String head =
                "PATCH /api/v1" + upload + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + kamla.token()
                        + "\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: 0\r\nContent-Type: " + BYTES
                        + "\r\nTransfer-Encoding: chunked\r\n\r\n";
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 3; i++) {
                socket.getOutputStream().write(FileSamples.ascii("c350\r\n"));
                socket.getOutputStream().write(new byte[50_000]);
                socket.getOutputStream().write(FileSamples.ascii("\r\n"));
            }
            assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                    .isEqualTo("HTTP/1.1 413");
        }
        assertThat(offset(upload)).isLessThan(100_000);
    }

    @Test
    @DisplayName("is hers alone, for the organisation for which she began it")
    void whose() {
        String upload = begun(kamla, 1000, "a.pdf");
        spoken(ravi).head(upload).then().statusCode(404);
        ravi.calls().get(upload).then().statusCode(404);
        next(ravi, upload, pdf(1000, 9), 0, 10).statusCode(404);
        spoken(ravi).delete(upload).then().statusCode(404);
        Town.run("update affiliation set ended_at = now() where person_id = ?", kamla.personId());
        assertThat(Patience.until(() -> kamla.calls().get(upload).statusCode() == 404))
                .isTrue();
        begin(Town.nobody(), 10, "a.pdf")
                .post("/uploads")
                .then()
                .statusCode(403)
                .body("code", equalTo("access-no-organisation"));
    }

    @Test
    @DisplayName("goes when it is given up, and when its day is over")
    @Timeout(90)
    void over() {
        byte[] sent = pdf(1000, 10);
        String ended = begun(kamla, 1000, "a.pdf");
        next(kamla, ended, sent, 0, 10).statusCode(204);
        spoken(kamla).delete(ended).then().statusCode(204);
        asked(kamla, ended).statusCode(404);
        next(kamla, ended, sent, 10, 10).statusCode(404);
        String lapsed = begun(kamla, 1000, "a.pdf");
        String expires =
                next(kamla, lapsed, sent, 0, 10).statusCode(204).extract().header("Upload-Expires");
        assertThat(ZonedDateTime.parse(expires, DateTimeFormatter.RFC_1123_DATE_TIME))
                .isBetween(
                        ZonedDateTime.now().plusHours(23), ZonedDateTime.now().plusHours(25));
        Town.run("update file_upload set expires_at = now() where id = ?", id(lapsed));
        int asked = spoken(kamla).head(lapsed).statusCode();
        assertThat(asked).isIn(410, 404);
        assertThat(next(kamla, lapsed, sent, 10, 10).extract().statusCode()).isIn(410, 404);
        assertThat(Patience.until(() -> Town.count("select count(*) from file_upload where id = ?", id(lapsed)) == 0))
                .isTrue();
        assertThat(Town.count("select count(*) from file_upload_piece where upload_id = ?", id(lapsed)))
                .isZero();
    }

    @Test
    @DisplayName("of two who send at once goes on with one, and the other is told where it is")
    void race() {
        String upload = begun(kamla, 8000, "a.csv");
        List<Integer> answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(nth -> {
                    byte[] mine = new byte[4000];
                    Arrays.fill(mine, (byte) ('a' + nth));
                    return next(kamla, upload, mine, 0, 4000).extract().statusCode();
                })
                .toList();
        assertThat(answers).containsOnlyOnce(204).contains(409).doesNotContain(500);
        assertThat(offset(upload)).isEqualTo(4000);
        assertThat(Town.count(
                        "select count(distinct get_byte(bytes, n)) from file_upload_piece, generate_series(0, 3999) n where upload_id = ?",
                        id(upload)))
                .as("bytes of one alone")
                .isOne();
    }

    @Test
    @DisplayName("whose last bytes come many times at once becomes one file, and is counted once")
    void lastRace() {
        byte[] sent = pdf(100_000, 11);
        String upload = begun(kamla, sent.length, "a.pdf");
        next(kamla, upload, sent, 0, 90_000).statusCode(204);
        List<Integer> answers = IntStream.range(0, 4)
                .parallel()
                .mapToObj(nth ->
                        next(kamla, upload, sent, 90_000, 10_000).extract().statusCode())
                .toList();
        assertThat(answers).containsOnlyOnce(204).containsOnly(204, 409);
        assertThat(Town.count("select count(*) from file where uploaded_by = ?", kamla.personId()))
                .isOne();
        assertThat(Town.count("select bytes from file_usage where owner_id = ?", kamla.organisationId()))
                .isEqualTo(sent.length);
        assertThat(content(kamla, asked(kamla, upload).extract().header("Upload-File")))
                .isEqualTo(sent);
    }

    @Test
    @DisplayName("goes on by a new request while an old one hangs; what the old one still brings is refused")
    @Timeout(60)
    void overtaken() throws Exception {
        byte[] sent = pdf(300_000, 12);
        String upload = begun(kamla, sent.length, "a.pdf");
        try (Socket old = new Socket("localhost", RestAssured.port)) {
            old.getOutputStream().write(patch(upload, "Content-Length: " + sent.length));
            old.getOutputStream().write(sent, 0, PIECE + 10);
            assertThat(Patience.until(() -> offset(upload) == PIECE)).isTrue();
            next(kamla, upload, sent, PIECE, 2 * PIECE).statusCode(204);
            old.getOutputStream().write(sent, PIECE + 10, PIECE);
            assertThat(new String(old.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                    .isEqualTo("HTTP/1.1 409");
        }
        assertThat(offset(upload)).isEqualTo(3 * PIECE);
        String file = next(kamla, upload, sent, 3 * PIECE, sent.length - 3 * PIECE)
                .statusCode(204)
                .extract()
                .header("Upload-File");
        assertThat(content(kamla, file)).isEqualTo(sent);
    }

    @Test
    @DisplayName("is refused as it had been in one; who did not hear it hears it again, but not for ever")
    void refusedWhole() {
        byte[] hidden = FileSamples.pngWithText("x\0<script>alert(1)</script>");
        String upload = begun(kamla, hidden.length, "lamp.png");
        next(kamla, upload, hidden, 0, 50).statusCode(204);
        for (int nth = 0; nth < 5; nth++) {
            next(kamla, upload, hidden, 50, hidden.length - 50).statusCode(422).body("code", equalTo("file-hidden"));
        }
        assertThat(next(kamla, upload, hidden, 50, hidden.length - 50).extract().statusCode())
                .isIn(410, 404);
        for (byte[] refused : List.of(
                FileSamples.bomb(),
                FileSamples.pngThatSays(30_000, 30_000),
                FileSamples.ascii("\u007fELF\2\1\1"),
                FileSamples.pdf("/S /JavaScript"))) {
            String each = begun(kamla, refused.length, "a.jpg");
            next(kamla, each, refused, 0, refused.length).statusCode(422).body("code", containsString("file-"));
        }
        assertThat(Town.count("select count(*) from file where uploaded_by = ?", kamla.personId()))
                .isZero();
    }

    @Test
    @DisplayName("has room among all that one person has begun, or the refusal says which those are")
    void roomOfPerson() {
        int ten = 10 * 1024 * 1024;
        List<String> begun = IntStream.range(0, 5)
                .mapToObj(nth -> begun(kamla, ten, "a.pdf"))
                .toList();
        begin(kamla, 10, "a.pdf")
                .post("/uploads")
                .then()
                .statusCode(409)
                .body("code", equalTo("upload-unfinished"))
                .body("uploads", hasSize(5))
                .body("uploads", hasItem(id(begun.get(0)).toString()))
                .body("used", equalTo(5 * ten));
        spoken(kamla).delete(begun.get(2)).then().statusCode(204);
        begun(kamla, 10, "a.pdf");
        assertThat(IntStream.range(0, 8)
                        .parallel()
                        .mapToObj(nth ->
                                begin(ravi, ten, "a.pdf").post("/uploads").statusCode())
                        .filter(status -> status == 201)
                        .count())
                .as("eight begun at once")
                .isEqualTo(5);
    }

    @Test
    @DisplayName("needs room of its organisation before it is sent, and again when it is whole")
    void quota() {
        byte[] sent = pdf(1000, 13);
        String upload = begun(kamla, sent.length, "a.pdf");
        Town.run(
                "insert into file_usage (owner_id, bytes) values (?, ?)",
                kamla.organisationId(),
                500L * 1024 * 1024 - 100);
        begin(kamla, 1000, "a.pdf").post("/uploads").then().statusCode(409).body("code", equalTo("file-quota"));
        next(kamla, upload, sent, 0, 1000).statusCode(409).body("code", equalTo("file-quota"));
        asked(kamla, upload).statusCode(200).header("Upload-Offset", "0");
        Town.run("update file_usage set bytes = 0 where owner_id = ?", kamla.organisationId());
        next(kamla, upload, sent, 0, 1000).statusCode(204).header("Upload-File", not(nullValue()));
    }

    @Test
    @DisplayName("is in her export, and goes with her erasure")
    void erased() {
        byte[] sent = pdf(1000, 14);
        String upload = begun(kamla, sent.length, "a.pdf");
        next(kamla, upload, sent, 0, 10).statusCode(204);
        kamla.calls()
                .get("/my-data/export")
                .then()
                .statusCode(200)
                .body("parts.find { it.name == 'uploads' }.items[0].received", equalTo(10));
        kamla.posts().post("/my-data/erasure").then().statusCode(200);
        assertThat(Town.count("select count(*) from file_upload where uploaded_by = ?", kamla.personId()))
                .isZero();
    }

    @Test
    @DisplayName("speaks the protocol to whoever asks what it can, and to who knows neither PATCH nor DELETE")
    void protocol() {
        given().basePath("/api/v1")
                .options("/uploads")
                .then()
                .statusCode(204)
                .header("Tus-Version", "1.0.0")
                .header("Tus-Extension", containsString("creation-with-upload"))
                .header("Tus-Checksum-Algorithm", "sha1,sha256")
                .header("Tus-Max-Size", String.valueOf(10 * 1024 * 1024));
        byte[] sent = pdf(1000, 15);
        String upload = begun(kamla, 1000, "a.pdf");
        spoken(kamla)
                .header("X-HTTP-Method-Override", "PATCH")
                .header("Upload-Offset", 0)
                .contentType(BYTES)
                .body(Arrays.copyOf(sent, 10))
                .post(upload)
                .then()
                .statusCode(204)
                .header("Upload-Offset", "10");
        spoken(kamla)
                .header("X-HTTP-Method-Override", "DELETE")
                .post(upload)
                .then()
                .statusCode(204);
        asked(kamla, upload).statusCode(404);
    }

    @Test
    @DisplayName("may be sent by the web app: browsers are told that its headers are allowed")
    void browsers() {
        given().header("Origin", "https://app.sahyog.example")
                .header("Access-Control-Request-Method", "PATCH")
                .header("Access-Control-Request-Headers", "authorization,tus-resumable,upload-offset,content-type")
                .options("/api/v1/uploads/" + UUID.randomUUID())
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "https://app.sahyog.example")
                .header("Access-Control-Allow-Headers", containsString("Upload-Offset"));
        given().basePath("/api/v1")
                .header("Origin", "https://app.sahyog.example")
                .options("/uploads")
                .then()
                .header("Access-Control-Expose-Headers", containsString("Upload-File"));
    }

    /** A request whose line breaks before its end. */
    private void breakOff(String upload, String headers, byte[] come) throws IOException, InterruptedException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(patch(upload, headers));
            socket.getOutputStream().write(come);
            socket.getOutputStream().flush();
            Thread.sleep(300);
        }
    }

    private byte[] patch(String upload, String headers) {
        return ("PATCH /api/v1" + upload + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + kamla.token()
                        + "\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: 0\r\nContent-Type: " + BYTES + "\r\n" + headers
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private long offset(String upload) {
        return Long.parseLong(asked(kamla, upload).statusCode(200).extract().header("Upload-Offset"));
    }

    private static RequestSpecification spoken(Resident by) {
        return by.calls().config(CONFIG).header("Tus-Resumable", "1.0.0");
    }

    private static RequestSpecification begin(Resident by, long length, String name) {
        return spoken(by).header("Upload-Length", length).header("Upload-Metadata", "filename " + base64(name));
    }

    /** Where it is, below the root of the API. */
    private static String begun(Resident by, long length, String name) {
        return path(begin(by, length, name)
                .post("/uploads")
                .then()
                .statusCode(201)
                .header("Upload-Offset", "0")
                .extract()
                .header("Location"));
    }

    private static String path(String location) {
        assertThat(location).startsWith("/api/v1/uploads/");
        return location.substring("/api/v1".length());
    }

    private static UUID id(String upload) {
        return UUID.fromString(upload.substring(upload.lastIndexOf('/') + 1));
    }

    private static ValidatableResponse asked(Resident by, String upload) {
        return spoken(by).head(upload).then();
    }

    private static ValidatableResponse next(Resident by, String upload, byte[] file, int from, int bytes) {
        return spoken(by)
                .header("Upload-Offset", from)
                .contentType(BYTES)
                .body(Arrays.copyOfRange(file, from, from + bytes))
                .patch(upload)
                .then();
    }

    private static byte[] content(Resident by, String file) {
        return by.calls().get("/files/" + file).then().statusCode(200).extract().asByteArray();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String sum(String algorithm, byte[] bytes) throws NoSuchAlgorithmException {
        return Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance(algorithm).digest(bytes));
    }

    private static byte[] pdf(int size, int seed) {
        byte[] pdf = new byte[size];
        new Random(seed).nextBytes(pdf);
        System.arraycopy(FileSamples.ascii("%PDF-1.7\n"), 0, pdf, 0, 9);
        System.arraycopy(FileSamples.ascii("\n%%EOF\n"), 0, pdf, size - 7, 7);
        return pdf;
    }
}
