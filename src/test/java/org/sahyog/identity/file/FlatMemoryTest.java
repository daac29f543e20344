package org.sahyog.identity.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.util.internal.PlatformDependent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.shared.file.content.FileSamples;

/** Phones that stand still in the middle of the largest file hold connections, and no memory. */
@QuarkusTest
@DisplayName("Many of the largest files at once are not in memory")
class FlatMemoryTest {
    private static final int PHONES = 24;
    private static final int SIZE = 10 * 1024 * 1024;
    /** All bodies would be 240 MB. Kernels hold some of what is on its way to the phones, at most 4 MB each by their defaults. */
    private static final long MOST = 60L * 1024 * 1024;

    private final Resident kamla = Town.loner();
    private final byte[] file = largest();
    private final List<Socket> phones = new ArrayList<>();

    @AfterEach
    void hangUp() throws IOException {
        for (Socket phone : phones) {
            phone.close();
        }
    }

    @Test
    @Timeout(120)
    @DisplayName("while they come, and each arrives whole")
    void uploads() throws Exception {
        warmUp();
        long before = used();
        for (int nth = 0; nth < PHONES; nth++) {
            OutputStream out = phone().getOutputStream();
            out.write(head(
                    "POST /api/v1/files?name=a.pdf",
                    "Idempotency-Key: " + UUID.randomUUID()
                            + "\r\nContent-Type: application/octet-stream\r\nContent-Length: " + SIZE + "\r\n"));
            out.write(file, 0, SIZE - 1);
        }
        assertThat(used() - before).as("bytes in memory").isLessThan(MOST);
        for (Socket phone : phones) {
            phone.getOutputStream().write(file, SIZE - 1, 1);
        }
        for (Socket phone : phones) {
            assertThat(status(new DataInputStream(phone.getInputStream()))).isEqualTo("HTTP/1.1 201");
        }
    }

    @Test
    @Timeout(240)
    @DisplayName("while they come by the piece, each from a person of its own, and each becomes a file")
    void pieces() throws Exception {
        warmUp();
        List<Resident> people = new ArrayList<>();
        List<String> uploads = new ArrayList<>();
        for (int nth = 0; nth < PHONES; nth++) {
            Resident person = Town.loner();
            people.add(person);
            uploads.add(begun(person));
        }
        long before = used();
        for (int nth = 0; nth < PHONES; nth++) {
            OutputStream out = phone().getOutputStream();
            out.write(head(
                    people.get(nth),
                    "PATCH " + uploads.get(nth),
                    "Tus-Resumable: 1.0.0\r\nUpload-Offset: 0\r\nContent-Type: application/offset+octet-stream\r\n"
                            + "Content-Length: " + SIZE + "\r\n"));
            out.write(file, 0, SIZE - 1);
        }
        assertThat(used() - before).as("bytes in memory").isLessThan(MOST);
        for (Socket phone : phones) {
            phone.getOutputStream().write(file, SIZE - 1, 1);
        }
        for (Socket phone : phones) {
            assertThat(status(new DataInputStream(phone.getInputStream()))).isEqualTo("HTTP/1.1 204");
        }
    }

    private static String begun(Resident person) {
        return person.calls()
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Length", SIZE)
                .post("/uploads")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    @Test
    @Timeout(120)
    @DisplayName("while they are fetched, and each arrives whole")
    void downloads() throws Exception {
        String id = warmUp();
        long before = used();
        List<DataInputStream> answers = new ArrayList<>();
        for (int nth = 0; nth < PHONES; nth++) {
            Socket phone = phone();
            phone.getOutputStream().write(head("GET /api/v1/files/" + id, ""));
            DataInputStream answer = new DataInputStream(phone.getInputStream());
            assertThat(status(answer)).isEqualTo("HTTP/1.1 200");
            answers.add(answer);
        }
        Thread.sleep(2_000);
        assertThat(used() - before).as("bytes in memory").isLessThan(MOST);
        for (DataInputStream answer : answers) {
            skipHead(answer);
            byte[] got = answer.readNBytes(SIZE);
            assertThat(Arrays.equals(got, file)).isTrue();
        }
    }

    /** Once for the pools that every first request fills. */
    private String warmUp() {
        return kamla.calls()
                .contentType("application/octet-stream")
                .header("Idempotency-Key", UUID.randomUUID())
                .queryParam("name", "a.pdf")
                .body(file)
                .post("/files")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Socket phone() throws IOException {
        Socket phone = new Socket();
        phone.setReceiveBufferSize(8 * 1024);
        phone.connect(new InetSocketAddress("localhost", RestAssured.port));
        phones.add(phone);
        return phone;
    }

    private byte[] head(String what, String headers) {
        return head(kamla, what, headers);
    }

    private static byte[] head(Resident by, String what, String headers) {
        return (what + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + by.token() + "\r\n" + headers
                        + "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String status(DataInputStream answer) throws IOException {
        return new String(answer.readNBytes(12), StandardCharsets.US_ASCII);
    }

    private static void skipHead(DataInputStream answer) throws IOException {
        String last = "";
        while (!last.endsWith("\r\n\r\n")) {
            last += (char) answer.readUnsignedByte();
        }
    }

    /** In the heap, and beside it: Netty counts its own memory only where the JVM lets it take memory that the JVM does not count. */
    private static long used() {
        System.gc();
        long uncounted = Math.max(0, PlatformDependent.usedDirectMemory());
        long direct = ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                .filter(pool -> pool.getName().equals("direct"))
                .mapToLong(BufferPoolMXBean::getMemoryUsed)
                .sum();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() + direct + uncounted;
    }

    private static byte[] largest() {
        byte[] pdf = new byte[SIZE];
        Random letters = new Random(11);
        for (int at = 0; at < SIZE; at++) {
            pdf[at] = (byte) ('a' + letters.nextInt(26));
        }
        System.arraycopy(FileSamples.ascii("%PDF-1.7\n"), 0, pdf, 0, 9);
        System.arraycopy(FileSamples.ascii("\n%%EOF\n"), 0, pdf, SIZE - 7, 7);
        return pdf;
    }
}
