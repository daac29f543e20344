package org.sahyog.local;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What a newcomer needs when the product is ready: addresses, accounts, a first call. */
@ApplicationScoped
class Welcome {
    static final String ACCOUNTS = "firm-a firm-b firm-c institution cda cda-2 agency stranger platform-admin";

    private static final String ADDRESSES = "sahyog.local.welcome";

    static void printWhenReady(LocalSettings local, boolean withKeycloak) {
        String api = "http://127.0.0.1:" + local.apiPort();
        String keycloak = LocalKeycloak.address(local);
        String text = """

                Sahyog is ready.
                  API           %1$s/api/v1
                  API explorer  %1$s/q/swagger-ui
                  Health        http://127.0.0.1:%2$s/q/health, figures /q/metrics
                """.formatted(api, String.valueOf(local.managementPort()));
        if (withKeycloak) {
            text += """
                      Keycloak      %2$s
                      Accounts      %4$s, password demo
                      Data          %3$s (stop and delete it to start afresh)
                      Mails         %3$s/mail, unless QUARKUS_MAILER_FROM names a sender

                    A first call:
                      TOKEN=$(curl -s %2$s/realms/sahyog/protocol/openid-connect/token -d grant_type=password \\
                        -d client_id=sahyog-cli -d username=firm-a -d password=demo | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
                      curl -s %1$s/api/v1/me -H "Authorization: Bearer $TOKEN"
                    """.formatted(api, keycloak, local.dataFolder(), ACCOUNTS);
        }
        System.setProperty(ADDRESSES, text);
    }

    void print(@Observes @Priority(Integer.MAX_VALUE) StartupEvent ready) {
        String text = System.getProperty(ADDRESSES);
        if (text != null) {
            System.out.println(text);
        }
    }
}
