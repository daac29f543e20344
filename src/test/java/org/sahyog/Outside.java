package org.sahyog;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.util.Map;

/** The world that notices are sent into: a mail server and a gateway for messages. */
public class Outside implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        try {
            return Map.of(
                    "quarkus.mailer.host",
                    "127.0.0.1",
                    "quarkus.mailer.port",
                    String.valueOf(SmtpSink.start()),
                    "quarkus.mailer.from",
                    "Sahyog <notices@sahyog.example>",
                    "sahyog.mail.silence",
                    "2s",
                    "sahyog.delivery.patience",
                    "4s",
                    "sahyog.gateway.url",
                    FakeGateway.start(),
                    "sahyog.gateway.secrets",
                    FakeGateway.SECRET,
                    "sahyog.gateway.receipt-secrets",
                    FakeGateway.RECEIPT_SECRET);
        } catch (IOException noPort) {
            throw new IllegalStateException(noPort);
        }
    }

    @Override
    public void stop() {}
}
