package org.sahyog.shared.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.contract.Description;

@QuarkusTest
@DisplayName("Every problem that a feature names")
class ProblemPagesTest {
    private static final Locale HINDI = Locale.forLanguageTag("hi");

    @Test
    @DisplayName("has a title, a detail and an action in English and in Hindi")
    void texts() {
        for (ProblemType problem : problems().toList()) {
            for (String part : List.of(".title", ".detail", ".action")) {
                String key = problem.code() + part;
                assertThat(ProblemTexts.text(problem.area(), key, Locale.ENGLISH))
                        .as(key)
                        .isNotBlank();
                assertThat(ProblemTexts.text(problem.area(), key, HINDI))
                        .as(key)
                        .containsPattern("\\p{IsDevanagari}");
            }
        }
    }

    @Test
    @DisplayName("that is a broken rule says which value it is about, unless it is about none or about a file")
    void fields() {
        assertThat(problems()
                        .filter(problem -> problem.kind() == ProblemKind.RULE && problem.field() == null)
                        .filter(problem -> !problem.area().equals("file"))
                        .map(ProblemType::code))
                .containsExactlyInAnyOrder(
                        "request-invalid",
                        "request-key-reused",
                        "cluster-sheet-refused",
                        "cluster-import-faults",
                        "bank-sheet-refused",
                        // Of what is asked, not of what is sent.
                        "receipt-range-unfit",
                        "statement-subject-unfit",
                        "statement-period-unfit",
                        "practice-no-such-version",
                        // Of several texts together, and of what is written already.
                        "practice-untold",
                        // Of several days or texts; each refusal says which.
                        "costpool-day-unfit",
                        "practice-unsafe");
    }

    @Test
    @DisplayName("stands in the list of all, under its area, and has a page that says what to do")
    void pages() {
        String all = get("/problems", "en");
        for (ProblemType problem : problems().toList()) {
            assertThat(all)
                    .contains("href=\"/problems/" + problem.code() + "\"")
                    .contains("id=\"" + problem.area() + "\"");
        }
        assertThat(get("/problems/event-full", "en"))
                .contains("<code>event-full</code>", "What to do", "…", "WAIT", "SPLIT")
                .doesNotContain("choice", "seats}");
    }

    @Test
    @DisplayName("is listed and explained in Hindi for who reads Hindi")
    void hindi() {
        assertThat(get("/problems", "hi")).contains("समस्याएँ", "साझा कार्यक्रम और उनकी सीटें");
        assertThat(get("/problems/event-full", "hi")).contains("क्या करें");
    }

    @Test
    @DisplayName("stands in the API description with its status and page")
    void described() {
        for (ProblemType problem : problems().toList()) {
            assertThat(Description.committed()
                            .node("/x-problems/" + problem.code() + "/status")
                            .asInt())
                    .as(problem.code())
                    .isEqualTo(problem.kind().status);
        }
        assertThat(Description.committed().node("/x-problems"))
                .hasSize((int) problems().count());
    }

    @Test
    @DisplayName("that does not exist has no page")
    void unknown() {
        given().get("/problems/event-unheard-of").then().statusCode(404);
        given().get("/problems/..%2F..%2Fapplication").then().statusCode(404);
    }

    private static String get(String path, String language) {
        return given().header("Accept-Language", language)
                .get(path)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Language", Matchers.equalTo(language))
                .extract()
                .asString();
    }

    private static Stream<ProblemType> problems() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.sahyog").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(ProblemType.class))
                        .map(ProblemPagesTest::load)
                        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                        .map(ProblemType.class::cast);
    }

    private static Class<?> load(JavaClass type) {
        try {
            return Class.forName(type.getName(), true, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException imported) {
            throw new IllegalStateException(imported);
        }
    }
}
