package org.sahyog.costpool.voucher;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.sahyog.shared.export.Amount;
import org.sahyog.shared.export.Drain;

/**
 * XML that Tally imports: the ledgers first, then the vouchers. Tally writes a debit as an amount below zero that is “deemed positive”, a credit
 * as one above zero. A voucher’s id is its transaction’s, so that it is one voucher however often the file is imported.
 */
final class TallyFile implements VoucherFile {
    private static final String MESSAGES = "TallyUDF";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

    private final LedgerNames names;
    private final String currency;
    private final Drain drain = new Drain();
    private final XMLStreamWriter xml;

    TallyFile(LedgerNames names, String currency) throws XMLStreamException {
        this.names = names;
        this.currency = currency;
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(drain, StandardCharsets.UTF_8.name());
    }

    /** A step that may fail as XML does. */
    private interface Step {
        void write() throws XMLStreamException;
    }

    private byte[] written(Step step) {
        try {
            step.write();
            xml.flush();
        } catch (XMLStreamException unwritable) {
            throw new IllegalStateException(unwritable);
        }
        return drain.taken();
    }

    @Override
    public byte[] begin() {
        return written(() -> {
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement("ENVELOPE");
            xml.writeStartElement("HEADER");
            element("TALLYREQUEST", "Import Data");
            xml.writeEndElement();
            xml.writeStartElement("BODY");
            xml.writeStartElement("IMPORTDATA");
            xml.writeStartElement("REQUESTDESC");
            element("REPORTNAME", "All Masters");
            xml.writeEndElement();
            xml.writeStartElement("REQUESTDATA");
            for (LedgerAccount account : names.accounts()) {
                message(() -> ledger(account));
            }
        });
    }

    private void ledger(LedgerAccount account) throws XMLStreamException {
        String name = names.of(account.account());
        xml.writeStartElement("LEDGER");
        xml.writeAttribute("NAME", name);
        xml.writeAttribute("ACTION", "Create");
        xml.writeStartElement("NAME.LIST");
        element("NAME", name);
        xml.writeEndElement();
        element("PARENT", account.group());
        element("ISBILLWISEON", "No");
        xml.writeEndElement();
    }

    @Override
    public byte[] add(List<Voucher> vouchers) {
        return written(() -> {
            for (Voucher voucher : vouchers) {
                message(() -> voucher(voucher));
            }
        });
    }

    private void voucher(Voucher voucher) throws XMLStreamException {
        String type = voucher.type().tally();
        xml.writeStartElement("VOUCHER");
        xml.writeAttribute("REMOTEID", voucher.id().toString());
        xml.writeAttribute("VCHTYPE", type);
        xml.writeAttribute("ACTION", "Create");
        xml.writeAttribute("OBJVIEW", "Accounting Voucher View");
        element("DATE", DAY.format(voucher.day()));
        element("NARRATION", narration(voucher));
        element("VOUCHERTYPENAME", type);
        element("VOUCHERNUMBER", String.valueOf(voucher.number()));
        element("REFERENCE", voucher.invoiceNumber() == null ? voucher.document() : voucher.invoiceNumber());
        element("PERSISTEDVIEW", "Accounting Voucher View");
        for (VoucherEntry entry : voucher.entries()) {
            entry(entry);
        }
        xml.writeEndElement();
    }

    private String narration(Voucher voucher) {
        StringBuilder narration = new StringBuilder(voucher.narration());
        if (voucher.gstin() != null) {
            narration.append(" · GSTIN ").append(voucher.gstin());
        }
        if (voucher.tax() != 0) {
            narration.append(" · GST within amount ").append(plain(voucher.tax()));
        }
        return narration.toString();
    }

    private void entry(VoucherEntry entry) throws XMLStreamException {
        xml.writeStartElement("ALLLEDGERENTRIES.LIST");
        element("LEDGERNAME", names.of(entry.account()));
        element("ISDEEMEDPOSITIVE", entry.amount() > 0 ? "Yes" : "No");
        element("AMOUNT", plain(-entry.amount()));
        xml.writeEndElement();
    }

    private String plain(long minor) {
        return Amount.of(minor, currency).value().toPlainString();
    }

    private void message(Step content) throws XMLStreamException {
        xml.writeStartElement("TALLYMESSAGE");
        xml.writeNamespace("UDF", MESSAGES);
        content.write();
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    @Override
    public byte[] end() {
        return written(xml::writeEndDocument);
    }
}
