package org.sahyog.costpool.payment;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.sahyog.costpool.payee.PayeeProblem;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.qr.QrAnswers;

/** The UPI link of a payment request as a picture, for the camera of a UPI app. */
final class QrPictures {
    static final String PNG = QrAnswers.PNG;
    static final String SVG = QrAnswers.SVG;

    private QrPictures() {}

    static Response of(PaymentRequestView request, HttpHeaders asked) {
        if (request.upiLink() == null) {
            throw new DomainException(PayeeProblem.WITHOUT_UPI);
        }
        return QrAnswers.of(request.upiLink(), asked);
    }
}
