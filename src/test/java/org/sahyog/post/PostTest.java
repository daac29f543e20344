package org.sahyog.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.shared.Ids;
import org.sahyog.shared.moderation.Hiding;
import org.sahyog.shared.problem.DomainException;

@DisplayName("A post")
class PostTest {
    private static final Instant NOW = Instant.parse("2027-01-15T10:00:00Z");

    private final Post post = written();

    private static Post written() {
        return Post.write(
                Board.ofNetwork(Ids.next(), Ids.next()), Ids.next(), Ids.next(), Ids.next(), content("**Scrap**"), NOW);
    }

    private static PostContent content(String text) {
        return PostContent.of(text, null, null);
    }

    @Test
    @DisplayName("is kept as it was written, shown as HTML, and found by the sound of its words")
    void keptAndShown() {
        assertThat(post.text).isEqualTo("**Scrap**");
        assertThat(post.html).contains("<strong>Scrap</strong>");
        assertThat(post.searchKey).isNotBlank().doesNotContain("*");
    }

    @Test
    @DisplayName("says something: a text, or what is attached")
    void says() {
        assertThatThrownBy(() -> content("  ")).hasMessageContaining("text");
        assertThat(PostContent.of(null, null, List.of(UUID.randomUUID())).text())
                .isEmpty();
    }

    @Test
    @DisplayName("takes replies of one level, on its own board")
    void replies() {
        Post reply = post.reply(Ids.next(), Ids.next(), Ids.next(), content("Yes"), NOW);
        assertThat(reply.replyTo).isEqualTo(post.id);
        assertThat(reply.top()).isEqualTo(post.id);
        assertThat(reply.board()).isEqualTo(post.board());
        refused(PostProblem.REPLY_TO_REPLY, () -> reply.reply(Ids.next(), Ids.next(), Ids.next(), content("No"), NOW));
        refused(PostProblem.REPLY_NOT_PINNED, () -> reply.pin(NOW));
    }

    @Test
    @DisplayName("is pinned once and unpinned once, and loses its pin when it is hidden")
    void pins() {
        refused(PostProblem.NOT_PINNED, post::unpin);
        post.pin(NOW);
        refused(PostProblem.PINNED_ALREADY, () -> post.pin(NOW));
        assertThat(post.hide("Not here.", NOW)).isTrue();
        assertThat(post.pinnedAt).isNull();
        refused(PostProblem.HIDDEN, () -> post.pin(NOW));
    }

    @Test
    @DisplayName("that is hidden is neither changed nor answered, until it is shown again")
    void hidden() {
        assertThat(post.hiding()).isNull();
        post.hide("Not here.", NOW);
        assertThat(post.hide("Nor there.", NOW.plusSeconds(9)))
                .as("changes nothing")
                .isFalse();
        assertThat(post.hiding()).as("since the first time").isEqualTo(new Hiding(NOW, "Nor there."));
        refused(PostProblem.HIDDEN, () -> post.change(content("Other"), NOW));
        refused(PostProblem.HIDDEN, () -> post.reply(Ids.next(), Ids.next(), Ids.next(), content("Yes"), NOW));
        assertThat(post.showAgain()).isTrue();
        assertThat(post.showAgain()).isFalse();
        post.change(content("Other"), NOW.plusSeconds(10));
        assertThat(post.editedAt).isEqualTo(NOW.plusSeconds(10));
    }

    @Test
    @DisplayName("says what it was changed to, and whether it is hidden")
    void changed() {
        String before = post.text;
        post.change(content("Other"), NOW);
        assertThat(post.text).isNotEqualTo(before).contains("Other");
        assertThat(post.isHidden()).isFalse();
        post.hide("Not here.", NOW);
        assertThat(post.isHidden()).isTrue();
    }

    @Test
    @DisplayName("that is deleted keeps nothing of what was written")
    void deleted() {
        post.hide("Not here.", NOW);
        post.delete();
        assertThat(List.of(post.text, post.html, post.searchKey)).containsOnly("");
        assertThat(post.hiding()).isNull();
        assertThat(post.state).isEqualTo(PostState.DELETED);
    }

    @Test
    @DisplayName("is of the organisation for which it was written")
    void owner() {
        post.refuseUnlessOf(List.of(post.organisationId));
        refused(PostProblem.NOT_YOURS, () -> post.refuseUnlessOf(List.of(Ids.next())));
    }

    private static void refused(PostProblem problem, Runnable deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(problem));
    }
}
