package org.sahyog.costpool.voucher;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/** As what an accountant takes vouchers in. */
enum VoucherFormat {
    CSV(VoucherFormat.CSV_TYPE, "vouchers.csv"),
    TALLY(VoucherFormat.XML_TYPE, "tally.xml");

    static final String CSV_TYPE = "text/csv";
    static final String XML_TYPE = "application/xml";
    private static final Variant XML = new Variant(MediaType.valueOf(XML_TYPE), (Locale) null, null);
    private static final Variant PLAIN = new Variant(MediaType.valueOf(CSV_TYPE), (Locale) null, null);

    private final String type;
    private final String fileName;

    VoucherFormat(String type, String fileName) {
        this.type = type;
        this.fileName = fileName;
    }

    String type() {
        return type;
    }

    String fileName() {
        return fileName;
    }

    VoucherFile begun(VoucherReads.Book book) throws XMLStreamException {
        LedgerNames names = new LedgerNames(book.accounts());
        return this == CSV ? new VoucherTable(names, book.currency()) : new TallyFile(names, book.currency());
    }

    static VoucherFormat chosen(Request request) {
        return XML.equals(request.selectVariant(List.of(PLAIN, XML))) ? TALLY : CSV;
    }
}
