package org.sahyog.cluster.firmsheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sahyog.cluster.firmsheet.word.Products;
import org.sahyog.identity.check.FirmName;
import org.sahyog.identity.check.Gstin;
import org.sahyog.identity.check.Phone;
import org.sahyog.identity.check.PinCode;
import org.sahyog.identity.check.UdyamNumber;
import org.sahyog.reference.NicCodes;

/** The rules of identity for the values of a sheet: what passes here is a valid {@code OrganisationDraft}. */
public final class FirmChecks {

    public static final Map<FirmField, ValueCheck> ALL = Map.ofEntries(
            check(FirmField.NAME, FirmProblem.NAME_TOO_LONG, text -> upTo(200, new FirmName(text).value())),
            check(FirmField.OWNER, FirmProblem.OWNER_TOO_LONG, text -> upTo(200, text)),
            check(FirmField.EMAIL, FirmProblem.EMAIL_INVALID, FirmChecks::email),
            check(
                    FirmField.UDYAM,
                    FirmProblem.UDYAM_INVALID,
                    text -> UdyamNumber.parse(text).map(UdyamNumber::value)),
            check(
                    FirmField.GSTIN,
                    FirmProblem.GSTIN_INVALID,
                    text -> Gstin.parse(text).map(Gstin::value)),
            check(
                    FirmField.PIN,
                    FirmProblem.PIN_UNKNOWN,
                    text -> PinCode.parse(text).map(PinCode::value)),
            check(
                    FirmField.PHONE,
                    FirmProblem.PHONE_INVALID,
                    text -> Phone.parse(text).map(Phone::value)),
            check(
                    FirmField.NIC,
                    FirmProblem.NIC_UNKNOWN,
                    text -> Optional.of(text).filter(NicCodes::exists)),
            check(FirmField.ADDRESS, FirmProblem.ADDRESS_TOO_LONG, text -> upTo(300, text)),
            check(FirmField.PRODUCTS, FirmProblem.PRODUCTS_TOO_LONG, FirmChecks::products));

    private FirmChecks() {}

    private static Optional<String> upTo(int length, String text) {
        return Optional.of(text).filter(each -> each.length() <= length);
    }

    private static Optional<String> products(String text) {
        List<String> products = Products.of(text);
        boolean fine = products.size() <= 30 && products.stream().allMatch(product -> product.length() <= 100);
        return Optional.of(text).filter(each -> fine);
    }

    private static Optional<String> email(String text) {
        return upTo(200, text).filter(each -> each.matches("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s.]+"));
    }

    private static Map.Entry<FirmField, ValueCheck> check(
            FirmField field, FirmProblem problem, Function<String, Optional<String>> parse) {
        return Map.entry(field, new ValueCheck() {
            @Override
            public Optional<FirmProblem> fault(String value) {
                return parse.apply(value).isPresent() ? Optional.empty() : Optional.of(problem);
            }

            @Override
            public String normal(String value) {
                return parse.apply(value).orElseThrow();
            }
        });
    }
}
