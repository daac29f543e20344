package org.sahyog.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.sahyog.notification.Happening.read;
import static org.sahyog.notification.Happening.told;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Patience;
import org.sahyog.Town;
import org.sahyog.twinning.Twins;

@QuarkusTest
@DisplayName("Of twinnings agents are told:")
class TwinningNoticesTest {
    private final Twins twins = new Twins();
    private final Town here = twins.here();
    private final Town there = twins.there();

    @Test
    @DisplayName("what is proposed, the other side; that both agree and that the term ends, whoever does not know")
    void course() {
        String id = here.cda
                .posts()
                .body(twins.draft())
                .post(Twins.path(here))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        told(read("twinning.proposed", id), there.cda);
        String name = Town.text("select name from cluster where id = ?", here.clusterId);
        there.cda
                .calls()
                .get("/me/inbox?limit=1")
                .then()
                .body("items[0].entityId", equalTo(id))
                .body("items[0].title", equalTo(name + " proposes to learn from each other"));
        step(there, id, "/acceptance", null);
        told(read("twinning.accepted", id), here.cda);
        step(there, id, "/renewal", Twins.renewal());
        told(read("twinning.renewal-proposed", id), here.cda);
        step(here, id, "/renewal/declining", null);
        Town.run("update twinning set ends_on = current_date + 20 where id = ?", UUID.fromString(id));
        Town.run(
                "update deadline set due_at = now(), try_at = now() where kind = 'twinning.term-near' and entity_id = ?",
                UUID.fromString(id));
        assertThat(Patience.until(() -> Town.count(
                                "select count(*) from deed where verb = 'twinning.term-near' and entity_id = ?",
                                UUID.fromString(id))
                        == 1))
                .isTrue();
        told(read("twinning.term-near", id), here.cda, there.cda);
    }

    private static void step(Town by, String id, String step, Object body) {
        var call = body == null ? by.cda.posts() : by.cda.posts().body(body);
        call.post(Twins.path(by) + "/" + id + step).then().statusCode(200);
    }
}
