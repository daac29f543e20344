package org.sahyog.fuzz.refusal;

import java.security.SecureRandom;
import java.util.Map;
import java.util.function.Supplier;
import org.sahyog.fuzz.call.Call;
import org.sahyog.fuzz.world.CertificateDeeds;
import org.sahyog.fuzz.world.Deeds;
import org.sahyog.fuzz.world.SeatGround;
import org.sahyog.fuzz.world.World;
import org.sahyog.identity.check.OneTimeCode;

/** Why a certificate is not issued, revoked, printed or confirmed. */
final class CertificateRefusals implements Refused {
    private final CertificateDeeds certificates;
    private final SeatGround seats;
    private final World world;

    CertificateRefusals(Deeds deeds) {
        certificates = deeds.of(CertificateDeeds.class);
        seats = deeds.of(SeatGround.class);
        world = deeds.world();
    }

    @Override
    public Map<String, Supplier<Call>> calls() {
        return Map.of(
                "certificate-not-over", () -> certificates.issue(1).at("eventId", seats.usualEvent()),
                "certificate-already-revoked", () -> certificates.revoke(certificates.revoked()),
                "certificate-revoked", () -> certificates.print(certificates.revoked()),
                "certificate-name-erased", () -> certificates.print(certificates.nameless()),
                "certificate-code-mistyped", () -> check("7K3M-Q9TD-0XAB-PW52-HC8A"),
                "certificate-code-unknown",
                        () -> check(OneTimeCode.random(new SecureRandom()).readable()));
    }

    private Call check(String code) {
        return world.call("checkCertificate", null).at("certificateCode", code);
    }
}
