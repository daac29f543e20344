package org.sahyog.cluster.firmsheet;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sahyog.identity.check.FirmName;
import org.sahyog.identity.check.Gstin;
import org.sahyog.identity.check.Phone;
import org.sahyog.identity.check.PinCode;
import org.sahyog.identity.check.UdyamNumber;
import org.sahyog.reference.NicCodes;

/** The rules of identity for the values of a sheet. */
public final class FirmChecks {

    public static final Map<FirmField, ValueCheck> ALL = Map.of(
            FirmField.NAME, check("NAME_TOO_LONG", text -> upTo(200, new FirmName(text).value())),
            FirmField.EMAIL, check("EMAIL_INVALID", FirmChecks::email),
            FirmField.UDYAM,
                    check("UDYAM_INVALID", text -> UdyamNumber.parse(text).map(UdyamNumber::value)),
            FirmField.GSTIN, check("GSTIN_INVALID", text -> Gstin.parse(text).map(Gstin::value)),
            FirmField.PIN, check("PIN_UNKNOWN", text -> PinCode.parse(text).map(PinCode::value)),
            FirmField.PHONE, check("PHONE_INVALID", text -> Phone.parse(text).map(Phone::value)),
            FirmField.NIC, check("NIC_UNKNOWN", text -> Optional.of(text).filter(NicCodes::exists)),
            FirmField.ADDRESS, check("ADDRESS_TOO_LONG", text -> upTo(500, text)),
            FirmField.TURNOVER, check("TURNOVER_TOO_LONG", text -> upTo(50, text)));

    private FirmChecks() {}

    private static Optional<String> upTo(int length, String text) {
        return Optional.of(text).filter(each -> each.length() <= length);
    }

    private static Optional<String> email(String text) {
        return upTo(254, text).filter(each -> each.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+"));
    }

    private static ValueCheck check(String code, Function<String, Optional<String>> parse) {
        return new ValueCheck() {
            @Override
            public Optional<String> faultCode(String value) {
                return parse.apply(value).isPresent() ? Optional.empty() : Optional.of(code);
            }

            @Override
            public String normal(String value) {
                return parse.apply(value).orElseThrow();
            }
        };
    }
}
