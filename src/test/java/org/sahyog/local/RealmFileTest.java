package org.sahyog.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class RealmFileTest {

    private static final JsonNode LOCAL = read("src/main/resources/local/sahyog-realm.json");
    private static final JsonNode PRODUCTION = read("k8s/keycloak-realm.json");

    @Test
    void both_realms_are_the_same_but_for_their_clients_and_users() {
        List<String> names = new ArrayList<>();
        LOCAL.fieldNames().forEachRemaining(names::add);
        names.removeAll(Set.of("clients", "users", "sslRequired"));

        assertThat(names).contains("roles", "passwordPolicy", "components");
        assertThat(names).allSatisfy(name -> assertThat(PRODUCTION.get(name)).isEqualTo(LOCAL.get(name)));
        assertThat(PRODUCTION).hasSameSizeAs(LOCAL);
    }

    @Test
    void production_has_nobody_with_a_password() {
        assertThat(PRODUCTION.findValues("credentials")).isEmpty();
        assertThat(texts(PRODUCTION.get("users"), "username")).containsExactly("service-account-sahyog-provisioner");
    }

    @Test
    void production_holds_no_secret() {
        assertThat(PRODUCTION.findValuesAsText("secret")).containsExactly("${SAHYOG_PROVISIONER_SECRET}");
    }

    @Test
    void production_takes_no_password_from_an_app() {
        assertThat(clients(PRODUCTION).filter(is("directAccessGrantsEnabled"))).isEmpty();
        assertThat(clients(LOCAL).filter(is("directAccessGrantsEnabled")).map(RealmFileTest::id))
                .containsExactly("sahyog-cli");
    }

    @Test
    void production_sends_codes_to_https_or_the_phone_only() {
        Stream<String> redirects = clients(PRODUCTION)
                .flatMap(client -> stream(client.path("redirectUris")))
                .map(JsonNode::asText);

        assertThat(redirects)
                .isNotEmpty()
                .allMatch(uri -> uri.startsWith("https://") || uri.startsWith("org.sahyog.app:/"));
    }

    @Test
    void every_client_of_a_person_proves_its_code_and_asks_for_the_api() {
        for (JsonNode realm : List.of(LOCAL, PRODUCTION)) {
            assertThat(clients(realm).filter(is("implicitFlowEnabled"))).isEmpty();
            assertThat(clients(realm).filter(is("standardFlowEnabled")))
                    .hasSize(2)
                    .allSatisfy(client -> {
                        assertThat(client.at("/attributes/pkce.code.challenge.method")
                                        .asText())
                                .isEqualTo("S256");
                        assertThat(client.findValuesAsText("included.custom.audience"))
                                .containsExactly("sahyog-api");
                    });
        }
    }

    @Test
    void the_provisioner_may_manage_people_and_organizations_and_no_more() {
        for (JsonNode realm : List.of(LOCAL, PRODUCTION)) {
            assertThat(stream(realm.at("/users/0/clientRoles/realm-management")).map(JsonNode::asText))
                    .containsExactlyInAnyOrder("manage-organizations", "manage-users");
        }
    }

    @Test
    void demo_people_keep_the_default_roles() {
        assertThat(stream(LOCAL.get("users")).filter(user -> user.has("credentials")))
                .hasSize(9)
                .allMatch(user -> stream(user.get("realmRoles"))
                        .anyMatch(role -> role.asText().equals("default-roles-sahyog")));
    }

    private static Predicate<JsonNode> is(String property) {
        return client -> client.path(property).asBoolean();
    }

    private static Stream<JsonNode> clients(JsonNode realm) {
        return stream(realm.get("clients"));
    }

    private static String id(JsonNode client) {
        return client.get("clientId").asText();
    }

    private static Set<String> texts(JsonNode nodes, String property) {
        return new TreeSet<>(nodes.findValuesAsText(property));
    }

    private static Stream<JsonNode> stream(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false);
    }

    private static JsonNode read(String path) {
        try {
            return new ObjectMapper().readTree(new File(path));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
