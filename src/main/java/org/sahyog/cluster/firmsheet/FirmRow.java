package org.sahyog.cluster.firmsheet;

import java.util.Map;
import org.sahyog.cluster.firmsheet.word.Products;
import org.sahyog.cluster.firmsheet.word.SizeWords;
import org.sahyog.cluster.firmsheet.word.TurnoverWords;
import org.sahyog.cluster.firmsheet.word.WorkersWords;
import org.sahyog.cluster.firmsheet.word.YesOrNo;
import org.sahyog.identity.OrganisationKind;
import org.sahyog.identity.organisation.OrganisationDraft;

/** One firm as the agency wrote it, in the row of that number; values that a check knows are in their normal form. */
public record FirmRow(int number, Map<FirmField, String> values) {

    public FirmRow {
        values = Map.copyOf(values);
    }

    /** The value, or an empty text. */
    public String value(FirmField field) {
        return values.getOrDefault(field, "");
    }

    public String name() {
        return value(FirmField.NAME);
    }

    /** The firm as identity knows firms. Only of a row without faults. */
    public OrganisationDraft draft() {
        return new OrganisationDraft(
                null,
                OrganisationKind.FIRM,
                name(),
                SizeWords.read(value(FirmField.SIZE)).orElse(null),
                Products.of(value(FirmField.PRODUCTS)),
                values.get(FirmField.NIC),
                value(FirmField.PIN),
                values.get(FirmField.ADDRESS),
                values.get(FirmField.UDYAM),
                values.get(FirmField.GSTIN),
                values.get(FirmField.PHONE),
                values.get(FirmField.EMAIL),
                values.get(FirmField.OWNER),
                WorkersWords.read(value(FirmField.WORKERS)).orElse(null),
                TurnoverWords.read(value(FirmField.TURNOVER)).orElse(null),
                YesOrNo.read(value(FirmField.WOMEN_OWNED)).orElse(null),
                YesOrNo.read(value(FirmField.SC_ST_OWNED)).orElse(null),
                null);
    }
}
