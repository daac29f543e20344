package org.sahyog.event.certificate.check;

import java.security.SecureRandom;
import java.util.Optional;
import org.sahyog.identity.check.OneTimeCode;

/**
 * What stands on a certificate, to be typed or scanned: 95 random bits and a check letter, in five groups of four. Written and read as one-time
 * codes are, but it opens nothing, and as often as one likes.
 */
public record CertificateCode(String text) {
    public static CertificateCode random(SecureRandom random) {
        return new CertificateCode(OneTimeCode.random(random).readable());
    }

    /** In any case, with or without blanks and dashes; nothing where a slip of typing shows. */
    static Optional<CertificateCode> parse(String typed) {
        return OneTimeCode.parse(typed).map(code -> new CertificateCode(code.readable()));
    }
}
