package org.sahyog.event.certificate.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sahyog.event.EventKind;
import org.sahyog.event.certificate.CertificateState;
import org.sahyog.event.certificate.CertificateView;

/** Certificates for tests. */
final class Samples {
    static final String CODE = "7K3M-Q9TD-0XAB-PW52-HC8N";

    private Samples() {}

    static CertificateView english() {
        return of(
                "en",
                EventKind.WORKSHOP,
                "Sunita Devi",
                "Shri Ganesh Brass Works",
                "Plating without cyanide",
                "Metal Handicrafts Service Centre",
                "Conference hall, Moradabad",
                "Dr. Meena Iyer",
                "Director, Metal Handicrafts Service Centre",
                null);
    }

    static CertificateView hindi() {
        return of(
                "hi",
                EventKind.STUDY_TOUR,
                "सुनीता श्रीवास्तव",
                "श्री गणेश ब्रास वर्क्स",
                "पीतल बिना सीसे के: जामनगर के कारख़ानों से सीख",
                "धातु हस्तशिल्प सेवा केंद्र",
                "औद्योगिक क्षेत्र, जामनगर",
                "डॉ. मीना अय्यर",
                "निदेशक, धातु हस्तशिल्प सेवा केंद्र",
                null);
    }

    static CertificateView tamil() {
        return of(
                "ta",
                EventKind.TRAINING,
                "லட்சுமி கிருஷ்ணமூர்த்தி",
                null,
                "வார்ப்பு மாசுகளைக் குறைக்கும் முறைகள்",
                "கோயம்புத்தூர் வார்ப்பட ஆராய்ச்சி மையம்",
                "கோயம்புத்தூர்",
                "முனைவர் க்ஷேமா சுப்பிரமணியம்",
                "இயக்குநர்",
                480);
    }

    static CertificateView kannada() {
        return of(
                "kn",
                EventKind.TRAINING,
                "ಲಕ್ಷ್ಮೀ ಕೃಷ್ಣಮೂರ್ತಿ",
                null,
                "ಕೈಮಗ್ಗದ ಬಣ್ಣ ಹಾಕುವ ಸುರಕ್ಷಿತ ವಿಧಾನಗಳು",
                "ಬೆಂಗಳೂರು ಕೈಮಗ್ಗ ತರಬೇತಿ ಕೇಂದ್ರ",
                "ಬೆಂಗಳೂರು",
                "ಡಾ. ಶ್ರೀನಿವಾಸ ರಾವ್",
                "ನಿರ್ದೇಶಕರು",
                450);
    }

    /** All as long as it may be. */
    static CertificateView longest() {
        return of(
                "en",
                EventKind.WORKSHOP,
                ("Venkatanarasimharajuvaripeta Thiruvananthapuram Balasubramanian " + "x".repeat(120))
                        .substring(0, 120),
                "W".repeat(40) + " " + "Brass and Copper Works ".repeat(7),
                "What the new rules ask of small workshops ".repeat(5).strip(),
                "Institute of Metal Handicrafts and Design ".repeat(5).strip(),
                "Hall of the Chamber of Commerce, Station Road ".repeat(6).strip(),
                "Prof. Dr. ".repeat(12).strip(),
                "Head of the Department of Surface Engineering ".repeat(3).strip(),
                495);
    }

    private static CertificateView of(
            String language,
            EventKind kind,
            String name,
            String organisation,
            String title,
            String organiser,
            String venue,
            String signatory,
            String office,
            Integer minutes) {
        UUID id = UUID.fromString("0197f00f-0000-7000-8000-000000000001");
        return new CertificateView(
                id,
                id,
                id,
                id,
                1,
                CODE,
                CertificateState.STANDING,
                language,
                name,
                organisation,
                kind,
                title,
                organiser,
                venue,
                LocalDate.of(2027, 3, 3),
                LocalDate.of(2027, 3, 5),
                minutes,
                signatory,
                office,
                "Asia/Kolkata",
                Instant.parse("2027-03-06T19:00:00Z"),
                null,
                null,
                null,
                null,
                null);
    }
}
