package org.sahyog.network.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.network.officer.OfficerRole;
import org.sahyog.shared.Ids;

@DisplayName("A meeting")
class MeetingTest {
    private static final ZoneId INDIA = ZoneId.of("Asia/Kolkata");
    private static final Instant NOW = Instant.parse("2027-01-10T06:30:00Z");
    private static final Instant FOUNDED = Instant.parse("2026-12-31T20:00:00Z");
    private static final UUID SECRETARY = Ids.next();

    private static MeetingDraft draft(String localStart, String venue, String link) {
        return new MeetingDraft(null, "Scrap prices", LocalDateTime.parse(localStart), null, venue, link, null, null);
    }

    private static Meeting planned(String localStart) {
        return Meeting.plan(Ids.next(), Ids.next(), Ids.next(), draft(localStart, "Hall 2", null), INDIA, NOW);
    }

    private static Meeting held(String localStart) {
        return Meeting.held(Ids.next(), Ids.next(), Ids.next(), draft(localStart, null, null), INDIA, FOUNDED, NOW);
    }

    @Test
    @DisplayName("is at the time that the clocks of its cluster show, and lasts an hour unless told")
    void time() {
        Meeting meeting = planned("2027-01-11T10:00:00");
        assertThat(meeting.startsAt).isEqualTo("2027-01-11T04:30:00Z");
        assertThat(meeting.endsAt).isEqualTo("2027-01-11T05:30:00Z");
        assertThat(meeting.dayStart()).isEqualTo("2027-01-10T18:30:00Z");
        assertThat(meeting.dayEnd()).isEqualTo("2027-01-11T18:30:00Z");
    }

    @Test
    @DisplayName("is called for a time to come, within two years, to a place or a link")
    void ahead() {
        assertThatThrownBy(() -> planned("2027-01-10T12:00:00")).hasMessageContaining("a time to come");
        assertThat(planned("2027-01-10T12:01:00").state).isEqualTo(MeetingState.PLANNED);
        assertThatThrownBy(() -> planned("2029-01-10T12:01:00")).hasMessageContaining("at most 2 years");
        assertThatThrownBy(() -> planned("9999-12-31T23:59:59")).hasMessageContaining("at most 2 years");
        for (String venue : List.of("", " ")) {
            assertThatThrownBy(() -> Meeting.plan(
                            Ids.next(), Ids.next(), Ids.next(), draft("2027-01-11T10:00:00", venue, null), INDIA, NOW))
                    .hasMessageContaining("a venue, a link");
        }
    }

    @Test
    @DisplayName(
            "that has been already lies between the day on which the network was founded and now, and needs no place")
    void been() {
        assertThat(held("2027-01-10T12:00:00").state).isEqualTo(MeetingState.HELD);
        assertThat(held("2027-01-01T00:00:00").state).isEqualTo(MeetingState.HELD);
        assertThatThrownBy(() -> held("2027-01-10T12:01:00")).hasMessageContaining("still to come");
        assertThatThrownBy(() -> held("2026-12-31T23:59:00")).hasMessageContaining("exists since 2027-01-01");
        assertThatThrownBy(() -> held("0001-01-01T00:00:00")).hasMessageContaining("no meeting");
    }

    @Test
    @DisplayName("is changed and called off while it is planned")
    void planning() {
        Meeting meeting = planned("2027-01-11T10:00:00");
        meeting.change(draft("2027-01-12T10:00:00", null, "https://meet.example.com/1"), NOW);
        assertThat(meeting.startsAt).isEqualTo("2027-01-12T04:30:00Z");
        assertThatThrownBy(() -> meeting.change(draft("2027-01-09T10:00:00", "Hall 2", null), NOW))
                .hasMessageContaining("a time to come");
        meeting.cancel("Rain", NOW);
        assertThatThrownBy(() -> meeting.cancel("Rain", NOW)).hasMessageContaining("CANCELLED");
        assertThatThrownBy(() -> meeting.change(draft("2027-01-12T10:00:00", "Hall 2", null), NOW))
                .hasMessageContaining("CANCELLED");
        assertThatThrownBy(() -> meeting.nextRegister(0, null, NOW)).hasMessageContaining("called off");
        assertThatThrownBy(() -> held("2027-01-10T12:00:00").cancel("Rain", NOW))
                .hasMessageContaining("HELD");
    }

    @Test
    @DisplayName("is held once something is written down about it, which needs that it has begun")
    void holding() {
        Meeting meeting = planned("2027-01-11T10:00:00");
        assertThatThrownBy(() -> meeting.nextRegister(0, null, NOW)).hasMessageContaining("once it has begun");
        assertThatThrownBy(() -> meeting.confirm(1, SECRETARY, NOW)).hasMessageContaining("PLANNED");
        assertThat(meeting.nextRegister(0, null, meeting.startsAt)).isOne();
        assertThat(meeting.state).isEqualTo(MeetingState.HELD);
    }

    @Test
    @DisplayName(
            "has a register whose versions follow each other, and is corrected with a reason once it was confirmed")
    void register() {
        Meeting meeting = held("2027-01-09T10:00:00");
        assertThatThrownBy(() -> meeting.confirm(1, SECRETARY, NOW)).hasMessageContaining("number 0");
        assertThat(meeting.nextRegister(0, null, NOW)).isOne();
        assertThatThrownBy(() -> meeting.nextRegister(0, null, NOW)).hasMessageContaining("number 1");
        assertThat(meeting.nextRegister(1, null, NOW)).isEqualTo(2);
        assertThatThrownBy(() -> meeting.confirm(1, SECRETARY, NOW)).hasMessageContaining("number 2");
        meeting.confirm(2, SECRETARY, NOW);
        assertThatThrownBy(() -> meeting.confirm(2, SECRETARY, NOW)).hasMessageContaining("confirmed already");
        assertThatThrownBy(() -> meeting.nextRegister(2, " ", NOW)).hasMessageContaining("with a reason");
        assertThat(meeting.registerNumber).isEqualTo(2);
        assertThat(meeting.nextRegister(2, "Rekha was there.", NOW)).isEqualTo(3);
        assertThat(meeting.confirmedNumber)
                .as("the correction is not confirmed by that")
                .isEqualTo(2);
        meeting.confirm(3, SECRETARY, NOW);
        assertThat(meeting.confirmedNumber).isEqualTo(3);
    }

    @Test
    @DisplayName("asks all members, or the officers named, each once")
    void asked() {
        MeetingDraft few = new MeetingDraft(
                null,
                "Books",
                LocalDateTime.parse("2027-01-11T10:00:00"),
                30,
                "Hall 2",
                null,
                null,
                List.of(OfficerRole.TREASURER, OfficerRole.LEADER, OfficerRole.TREASURER));
        assertThat(few.offices()).containsExactly("LEADER", "TREASURER");
        assertThat(draft("2027-01-11T10:00:00", "Hall 2", null).offices()).isEmpty();
    }
}
