package org.sahyog.identity.keycloak;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.rest.client.reactive.jackson.runtime.serialisers.ClientJacksonMessageBodyWriter;
import io.quarkus.tls.TlsConfiguration;
import io.quarkus.tls.TlsConfigurationRegistry;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.client.Client;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.client.impl.ClientBuilderImpl;
import org.jboss.resteasy.reactive.server.jackson.JacksonBasicMessageBodyReader;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;

/**
 * Speaks to Keycloak's admin API with time limits: the client that Quarkus makes waits for ever, and a Keycloak that accepts and
 * never answers would pin one worker thread after the other.
 */
@ApplicationScoped
class KeycloakClient {
    private static final int CONNECT_SECONDS = 2;
    private static final int READ_SECONDS = 5;

    private final Keycloak keycloak;
    private final String realm;

    KeycloakClient(
            @ConfigProperty(name = "quarkus.keycloak.admin-client.server-url") String server,
            @ConfigProperty(name = "quarkus.keycloak.admin-client.realm") String realm,
            @ConfigProperty(name = "quarkus.keycloak.admin-client.client-id") String clientId,
            @ConfigProperty(name = "quarkus.keycloak.admin-client.client-secret") String clientSecret,
            @ConfigProperty(name = "quarkus.keycloak.admin-client.tls-configuration-name") Optional<String> tlsName,
            TlsConfigurationRegistry tls) {
        this.realm = realm;
        this.keycloak = KeycloakBuilder.builder()
                .serverUrl(server)
                .realm(realm)
                .grantType("client_credentials")
                .clientId(clientId)
                .clientSecret(clientSecret)
                .resteasyClient(client(TlsConfiguration.from(tls, tlsName).or(tls::getDefault)))
                .build();
    }

    RealmResource realm() {
        return keycloak.realm(realm);
    }

    private static Client client(Optional<TlsConfiguration> tls) {
        ObjectMapper json = new ObjectMapper()
                .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
                .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
        List<String> type = List.of("application/json");
        ClientBuilderImpl builder = new ClientBuilderImpl()
                .registerMessageBodyReader(new JacksonBasicMessageBodyReader(json), Object.class, type, true, 0)
                .registerMessageBodyWriter(new ClientJacksonMessageBodyWriter(json), Object.class, type, true, 0);
        builder.connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS).readTimeout(READ_SECONDS, TimeUnit.SECONDS);
        tls.ifPresent(trust -> {
            builder.trustAll(trust.isTrustAll());
            if (trust.getTrustStore() != null) {
                builder.trustStore(trust.getTrustStore());
            }
        });
        return builder.build();
    }

    @PreDestroy
    void close() {
        keycloak.close();
    }
}
