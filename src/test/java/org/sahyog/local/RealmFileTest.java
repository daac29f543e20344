package org.sahyog.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    void both_realms_are_the_same_but_for_demo_people_https_mail_and_the_client_for_trying_by_hand() {
        ObjectNode expected = LOCAL.deepCopy();
        expected.put("sslRequired", "all");
        expected.put("resetPasswordAllowed", "${SAHYOG_KEYCLOAK_MAIL:false}");
        expected.set("smtpServer", PRODUCTION.get("smtpServer"));
        keep(
                expected.withArray("users"),
                user -> user.path("serviceAccountClientId").isTextual());
        keep(expected.withArray("clients"), client -> !id(client).equals("sahyog-cli"));
        stream(expected.get("clients"))
                .filter(client -> id(client).equals("sahyog-web"))
                .forEach(client -> atItsOwnAddress((ObjectNode) client));

        assertThat(PRODUCTION).isEqualTo(expected);
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

    /** Else she would wait for a mail that never comes. */
    @Test
    void a_lost_password_is_asked_for_only_where_a_mail_server_is_set() {
        assertThat(LOCAL.has("smtpServer")).isFalse();
        assertThat(LOCAL.get("resetPasswordAllowed").asBoolean(true)).isFalse();
        assertThat(PRODUCTION.get("smtpServer"))
                .hasSize(8)
                .filteredOn(setting -> !setting.asText().equals("Sahyog"))
                .allMatch(setting -> setting.asText().startsWith("${SAHYOG_KEYCLOAK_SMTP_"));
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

    /** With a list of its own, a client loses the realm's scopes: its tokens named nobody, and the API could not greet anyone. */
    @Test
    void every_client_has_the_scopes_of_the_realm() {
        for (JsonNode realm : List.of(LOCAL, PRODUCTION)) {
            assertThat(clients(realm))
                    .noneMatch(client -> client.has("optionalClientScopes") || client.has("defaultClientScopes"));
        }
    }

    @Test
    void the_provisioner_may_manage_organizations_and_the_rest_is_told_by_fine_grained_permissions() {
        for (JsonNode realm : List.of(LOCAL, PRODUCTION)) {
            assertThat(realm.at("/adminPermissionsEnabled").asBoolean()).isTrue();
            assertThat(stream(realm.at("/users/0/clientRoles/realm-management")).map(JsonNode::asText))
                    .containsExactly("manage-organizations");
        }
    }

    @Test
    void the_pages_of_keycloak_have_the_same_placeholders_in_hindi() {
        assertThat(LOCAL.at("/localizationTexts/hi/invalidPasswordMinLengthMessage")
                        .asText())
                .contains("{0}");
        assertThat(LOCAL.at("/localizationTexts/hi"))
                .hasSizeGreaterThan(80)
                .allSatisfy(text -> assertThat(text.asText()).isNotBlank().doesNotContain("'"));
    }

    @Test
    void demo_people_keep_the_default_roles() {
        assertThat(stream(LOCAL.get("users")).filter(user -> user.has("credentials")))
                .hasSize(9)
                .allMatch(user -> stream(user.get("realmRoles"))
                        .anyMatch(role -> role.asText().equals("default-roles-sahyog")));
    }

    @Test
    void demo_people_are_those_that_the_start_line_and_the_readme_name() throws IOException {
        List<String> people = stream(LOCAL.get("users"))
                .filter(user -> user.has("credentials"))
                .map(user -> user.get("username").asText())
                .toList();
        assertThat(Welcome.ACCOUNTS.split(" ")).containsExactlyElementsOf(people);
        String readme = Files.readString(Path.of("README.md"));
        assertThat(people).allSatisfy(person -> assertThat(readme).contains("`" + person + "`"));
    }

    private static void atItsOwnAddress(ObjectNode web) {
        web.putArray("redirectUris").add("https://app.sahyog.example/*");
        web.putArray("webOrigins").add("+");
    }

    private static void keep(ArrayNode nodes, Predicate<JsonNode> wanted) {
        List<JsonNode> kept = stream(nodes).filter(wanted).toList();
        nodes.removeAll().addAll(kept);
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
