package org.sahyog.network.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.identity.AffiliationRole;
import org.sahyog.identity.OrganisationKind;
import org.sahyog.identity.access.ActingFor;
import org.sahyog.identity.access.Caller;
import org.sahyog.shared.Ids;
import org.sahyog.shared.request.Author;

@DisplayName("A task")
class TaskTest {
    private static final Instant NOW = Instant.parse("2027-01-10T06:30:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2027-01-10");
    private static final UUID ASHA = Ids.next();
    private static final UUID ASHA_TWICE = Ids.next();
    private static final UUID DIYA = Ids.next();
    private static final UUID SUNITA = Ids.next();
    private static final ActingFor ACTING = new ActingFor(
            ASHA, "Asha Metal Works", OrganisationKind.FIRM, AffiliationRole.OWNER, Set.of(), Set.of(ASHA_TWICE));
    private static final Caller CALLER =
            new Caller(SUNITA, "subject", "Sunita Devi", "hi", Set.of(), List.of(ACTING), ACTING);

    private static TaskDraft draft(UUID organisation, UUID person, String dueOn) {
        return new TaskDraft(null, "Bring samples", null, organisation, person, LocalDate.parse(dueOn), null);
    }

    private static TaskOwner owner(UUID organisation, UUID person) {
        return TaskOwner.of(draft(organisation, person, "2027-01-20"), CALLER, ACTING);
    }

    private static Task due(String day) {
        return Task.give(Ids.next(), draft(null, null, day), owner(null, null), NOW);
    }

    @Test
    @DisplayName("is a promise where somebody gives it to herself")
    void promise() {
        assertThat(owner(null, null)).isEqualTo(new TaskOwner(ASHA, SUNITA, true, true));
        assertThat(owner(ASHA, SUNITA)).isEqualTo(new TaskOwner(ASHA, SUNITA, true, true));
        assertThat(owner(ASHA_TWICE, null)).as("merged into hers").isEqualTo(new TaskOwner(ASHA, SUNITA, true, true));
        UUID colleague = Ids.next();
        assertThat(owner(null, colleague)).isEqualTo(new TaskOwner(ASHA, colleague, true, false));
        assertThat(owner(DIYA, null)).isEqualTo(new TaskOwner(DIYA, null, false, false));
        assertThat(owner(DIYA, SUNITA)).isEqualTo(new TaskOwner(DIYA, SUNITA, false, false));
    }

    @Test
    @DisplayName(
            "is due from a week ago, for phones that were offline, to five years ahead; of a meeting, from its day on")
    void dueOn() {
        for (String day : List.of("2027-01-03", "2027-01-10", "2032-01-10")) {
            assertThatCode(() -> due(day).refuseUnlessDueIn(TODAY, null)).doesNotThrowAnyException();
        }
        for (String day : List.of("2027-01-02", "2032-01-11", "9999-12-31", "0001-01-01")) {
            assertThatThrownBy(() -> due(day).refuseUnlessDueIn(TODAY, null)).hasMessageContaining("2027-01-03");
        }
        LocalDate met = LocalDate.parse("2026-11-01");
        assertThatCode(() -> due("2026-11-01").refuseUnlessDueIn(TODAY, met)).doesNotThrowAnyException();
        assertThatThrownBy(() -> due("2026-10-31").refuseUnlessDueIn(TODAY, met))
                .hasMessageContaining("2026-11-01");
    }

    @Test
    @DisplayName("is put off to a day that it could be due, while it is open")
    void postponed() {
        Task task = due("2027-01-20");
        task.postpone(LocalDate.parse("2027-02-01"), TODAY);
        assertThat(task.dueOn).isEqualTo("2027-02-01");
        assertThatThrownBy(() -> task.postpone(LocalDate.parse("2027-01-02"), TODAY))
                .hasMessageContaining("2027-01-03");
        task.complete(null, NOW);
        assertThatThrownBy(() -> task.postpone(TODAY, TODAY)).hasMessageContaining("DONE");
    }

    @Test
    @DisplayName("is given by a person for an organisation: neither a colleague nor she for another one is its giver")
    void giver() {
        Task task = due("2027-01-20");
        task.author = new Author(SUNITA, null);
        assertThat(task.isGivenBy(CALLER)).as("for nobody").isFalse();
        task.author = new Author(SUNITA, DIYA);
        assertThat(task.isGivenBy(CALLER)).as("for another one").isFalse();
        task.author = new Author(SUNITA, ASHA);
        assertThat(task.isGivenBy(CALLER)).isTrue();
        task.author = new Author(Ids.next(), ASHA);
        assertThat(task.isGivenBy(CALLER)).as("a colleague").isFalse();
    }

    @Test
    @DisplayName("is closed once")
    void closing() {
        Task done = due("2027-01-20");
        done.complete("Twelve pieces", NOW);
        assertThat(done.state).isEqualTo(TaskState.DONE);
        assertThat(done.closedAt).isEqualTo(NOW);
        assertThatThrownBy(() -> done.drop("No brass", NOW)).hasMessageContaining("DONE");
        Task dropped = due("2027-01-20");
        dropped.drop("No brass", NOW);
        assertThatThrownBy(() -> dropped.complete(null, NOW)).hasMessageContaining("DROPPED");
        assertThat(dropped.closingNote).isEqualTo("No brass");
    }
}
