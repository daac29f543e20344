package org.sahyog.costpool.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.oneOf;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.costpool.Purse;
import org.sahyog.shared.paper.PdfText;

@QuarkusTest
@DisplayName("The receipt of a contribution")
class ReceiptResourceTest {
    private Purse purse;
    private Resident third;

    @BeforeEach
    void open() {
        purse = new Purse(3);
        third = purse.members.get(2);
    }

    @Test
    @DisplayName(
            "is a page or a picture, as is asked for, in English or Hindi, and shows by what it is checked in the book")
    void oneReceipt() throws IOException {
        String id = purse.receive(third, 1_23_45_678_90L);
        String hash =
                Town.text("select t.hash from ledger_transaction t where t.book_id = ? and t.number = 1", purse.id);
        Response page = asked(id, "application/pdf", "en");
        page.then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Language", "en")
                .header("Cache-Control", "private, no-cache");
        assertThat(PdfText.of(page.asByteArray()))
                .contains(Purse.receipt(1), "₹1,23,45,678.90", "Rupees one crore twenty-three lakh", "Cash")
                .contains(third.organisationName(), "Tour to Jaipur", "Entry 1 ")
                .contains(hash.substring(0, 4) + " " + hash.substring(4, 8));
        Response hindi = asked(id, "application/pdf, image/png;q=0.5", "hi");
        assertThat(PdfText.of(hindi.asByteArray())).contains("रसीद", "एक करोड़ तेईस लाख पैंतालीस हज़ार", "नकद");
        Response picture = asked(id, "image/png", "hi");
        picture.then().statusCode(200).contentType("image/png").header("Content-Language", "hi");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.asByteArray()));
        assertThat(image.getWidth()).isEqualTo(1080);
        asked(id, "text/plain", "en").then().statusCode(406);
    }

    @Test
    @DisplayName("is not sent again to who has it, until it is taken back, which it then says")
    void kept() {
        String id = purse.receive(third, 5_000);
        String tag = asked(id, "application/pdf", "en").header("ETag");
        third.calls()
                .header("If-None-Match", tag)
                .header("Accept", "application/pdf")
                .header("Accept-Language", "en")
                .get(purse.path + "/contributions/" + id + "/receipt")
                .then()
                .statusCode(304);
        purse.post(purse.treasurer, "/contributions/" + id + "/reversal", Map.of("reason", "गलत गिनती"))
                .statusCode(200);
        Response changed = asked(id, "application/pdf", "en");
        assertThat(changed.header("ETag")).isNotEqualTo(tag);
        assertThat(PdfText.of(changed.asByteArray())).contains("Taken back on", "गलत गिनती", "Taken back by entry 2");
    }

    @Test
    @DisplayName("of a collection is in one file with those of all the others, a page for each")
    void ofACollection() {
        List<Map<String, Object>> lines = purse.members.stream()
                .map(each -> Map.<String, Object>of("organisationId", each.organisationId(), "amount", 10_000))
                .toList();
        purse.post(
                        purse.treasurer,
                        "/collections",
                        Map.of("into", "CASH", "paidOn", Purse.today().toString(), "lines", lines))
                .statusCode(201);
        String own = purse.get(purse.leader, "/contributions?state=WAITING")
                .extract()
                .path("items[0].id");
        purse.post(purse.leader, "/contributions/" + own + "/confirmation").statusCode(200);
        Response pages = printed(Purse.receipt(1), Purse.receipt(3));
        pages.then().statusCode(200).contentType(startsWith("application/pdf"));
        String text = PdfText.of(pages.asByteArray());
        purse.members.forEach(each -> assertThat(text).contains(each.organisationName()));
        assertThat(text.split("\f")).hasSize(3);
        assertThat(PdfText.of(printed(Purse.receipt(2), Purse.receipt(200)).asByteArray())
                        .split("\f"))
                .hasSize(2);
        printed(Purse.receipt(4), Purse.receipt(9)).then().statusCode(404);
        for (String wrong : List.of("2026-28/0001", Purse.receipt(201), Purse.receipt(0), "1999-00/0003")) {
            printed(Purse.receipt(1), wrong).then().statusCode(422).body("code", equalTo("receipt-range-unfit"));
        }
        printed("1", Purse.receipt(1)).then().statusCode(oneOf(400, 422)).body("code", equalTo("request-invalid"));
        third.calls()
                .get(purse.path + "/receipts?from=" + Purse.receipt(1))
                .then()
                .statusCode(oneOf(400, 422));
    }

    private Response asked(String id, String accept, String language) {
        return third.calls()
                .header("Accept", accept)
                .header("Accept-Language", language)
                .get(purse.path + "/contributions/" + id + "/receipt");
    }

    private Response printed(String from, String to) {
        return third.calls().header("Accept-Language", "en").get(purse.path + "/receipts?from=" + from + "&to=" + to);
    }
}
