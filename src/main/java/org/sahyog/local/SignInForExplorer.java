package org.sahyog.local;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.OAuthFlow;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * The API explorer of a running local product signs people in with a click. Only the document that it serves names its Keycloak: the one
 * in api-spec is the same on every machine.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class SignInForExplorer implements OASFilter {
    private static final String WANTED = "sahyog.local.sign-in-for-explorer";

    /** The client and PKCE are settings of the explorer, in application.properties. */
    static void switchOn() {
        System.setProperty(WANTED, "true");
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (Boolean.getBoolean(WANTED)) {
            keycloak().ifPresent(realm -> api.getComponents().setSecuritySchemes(Map.of("keycloak", signIn(realm))));
        }
    }

    private static Optional<String> keycloak() {
        return ConfigProvider.getConfig().getOptionalValue("quarkus.oidc.auth-server-url", String.class);
    }

    private static SecurityScheme signIn(String realm) {
        OAuthFlow code = OASFactory.createOAuthFlow()
                .authorizationUrl(realm + "/protocol/openid-connect/auth")
                .tokenUrl(realm + "/protocol/openid-connect/token")
                .addScope("openid", "who you are");
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.OAUTH2)
                .description("Press Authorize and sign in, for example as firm-a with the password demo.")
                .flows(OASFactory.createOAuthFlows().authorizationCode(code));
    }
}
