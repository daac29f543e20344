package org.sahyog.event.registration;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.List;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.FieldProblem;
import org.sahyog.shared.problem.RequestProblem;

/** A worker's phone: any Indian form in, E.164 stored, the last three digits shown to others. */
final class WorkerPhone {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    private WorkerPhone() {}

    static String stored(String typed, int position) {
        try {
            var number = NUMBERS.parse(typed, "IN");
            if (NUMBERS.isPossibleNumber(number)) {
                return NUMBERS.format(number, PhoneNumberFormat.E164);
            }
        } catch (NumberParseException noNumber) {
            // refused below, like a number that cannot exist
        }
        throw new DomainException(RequestProblem.INVALID, 1)
                .withErrors(
                        List.of(FieldProblem.at("/workers/" + position + "/phone", "phone", "must be a phone number")));
    }

    static String masked(String stored) {
        int shown = Math.min(3, stored.length());
        return "•".repeat(stored.length() - shown) + stored.substring(stored.length() - shown);
    }
}
