package org.sahyog.costpool.receipt;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.sahyog.shared.paper.Pdf;
import org.sahyog.shared.paper.Picture;
import org.sahyog.shared.paper.Press;
import org.sahyog.shared.paper.Shrunk;
import org.sahyog.shared.paper.Surface;

/** Receipts on paper and as pictures. */
@ApplicationScoped
class Receipts {
    /** As wide as phones show and messengers send; a point is so many pixels. */
    private static final double SCALE = 1080 / ReceiptSheet.WIDTH;

    private final ReceiptReads reads;
    private final Press press;

    Receipts(ReceiptReads reads, Press press) {
        this.reads = reads;
        this.press = press;
    }

    Uni<byte[]> picture(UUID clusterId, UUID poolId, UUID contributionId, Locale language) {
        return reads.get(clusterId, poolId, contributionId).chain(receipt -> press.make(() -> png(receipt, language)));
    }

    Uni<byte[]> paper(UUID clusterId, UUID poolId, UUID contributionId, Locale language) {
        return reads.get(clusterId, poolId, contributionId)
                .chain(receipt -> press.make(() -> pdf(List.of(receipt), language)));
    }

    /** A page for each. */
    Uni<byte[]> papers(UUID clusterId, UUID poolId, ReceiptRange range, Locale language) {
        return reads.range(clusterId, poolId, range.first(), range.last())
                .chain(receipts -> press.make(() -> pdf(receipts, language)));
    }

    /** As high as it needs, and no higher than a page. */
    static byte[] png(Receipt receipt, Locale language) {
        double height = Math.min(ReceiptSheet.height(receipt, language), Pdf.A5_HEIGHT);
        Picture picture = new Picture(ReceiptSheet.WIDTH, height, SCALE);
        draw(receipt, language, picture);
        return picture.png();
    }

    static byte[] pdf(List<Receipt> receipts, Locale language) {
        Receipt last = receipts.get(receipts.size() - 1);
        Pdf.Facts facts = new Pdf.Facts(
                ReceiptSheet.title(receipts.get(0), language),
                language,
                last.receivedAt(),
                receipts + language.toLanguageTag());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Pdf pdf = new Pdf(facts, Pdf.A5_WIDTH, Pdf.A5_HEIGHT, file)) {
            receipts.forEach(each -> draw(each, language, pdf.page()));
        }
        return file.toByteArray();
    }

    /** On one page of A5, however much it says. */
    private static void draw(Receipt receipt, Locale language, Surface page) {
        double needed = ReceiptSheet.height(receipt, language);
        ReceiptSheet.draw(receipt, language, Shrunk.toHeight(page, Pdf.A5_WIDTH, needed, Pdf.A5_HEIGHT));
    }
}
