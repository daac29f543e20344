package org.sahyog.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sahyog.event.Drafts.*;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EventTest {
    private static final UUID NETWORK = UUID.fromString("0197f00e-0000-7000-8000-000000000001");
    private static final Instant AFTER_START = Instant.parse("2027-02-10T04:30:00Z");

    @Test
    void anEventWithoutZoneIsInIndia() {
        Event event = scheduled(usual());
        assertThat(event.startsAt()).isEqualTo("2027-02-10T04:30:00Z");
        assertThat(event.zone().getId()).isEqualTo("Asia/Kolkata");
        assertThat(event.state).isEqualTo(EventState.DRAFT);
    }

    @Test
    void aTimeThatTheClocksSkipIsRefused() {
        assertThatThrownBy(() -> scheduled(at("2027-03-28T02:30", "2027-03-28T05:00", "Europe/Berlin")))
                .hasMessage("On that day the clocks in Europe/Berlin jump over 28 Mar 2027, 02:30.");
    }

    @Test
    void aTimeThatTheClocksRepeatIsItsFirstRound() {
        assertThat(scheduled(at("2027-10-31T02:30", "2027-10-31T05:00", "Europe/Berlin"))
                        .startsAt())
                .isEqualTo("2027-10-31T00:30:00Z");
    }

    @Test
    void aZoneMustBeAPlace() {
        assertThatThrownBy(() -> scheduled(at("2027-02-10T10:00", "2027-02-10T17:00", "+05:30")))
                .hasMessageContaining("not an IANA time zone");
    }

    @Test
    void aPastStartAndAnEndBeforeTheStartAreRefused() {
        assertThatThrownBy(() -> scheduled(at("2026-12-31T10:00", "2027-02-10T17:00", null)))
                .hasMessage("An event begins in the future.");
        assertThatThrownBy(() -> scheduled(at("2027-02-10T10:00", "2027-02-10T10:00", null)))
                .hasMessage("An event ends after it has begun.");
    }

    @Test
    void theRegistrationWindowLiesBeforeTheStart() {
        assertThatThrownBy(() -> scheduled(window("2027-02-02T00:00:00Z", "2027-02-01T00:00:00Z")))
                .hasMessage("The registration window has no length.");
        assertThatThrownBy(() -> scheduled(window(null, "2027-02-10T04:30:01Z")))
                .hasMessageContaining("closes at the start or earlier");
    }

    @Test
    void seatsAreGivenOnlyWithinTheWindow() {
        Event event = published(window("2027-01-10T00:00:00Z", "2027-02-01T00:00:00Z"));
        assertThatThrownBy(() -> event.refuseUnlessOpen(NOW)).hasMessage("Registration opens on 10 Jan 2027, 05:30.");
        event.refuseUnlessOpen(Instant.parse("2027-01-10T00:00:00Z"));
        assertThatThrownBy(() -> event.refuseUnlessOpen(Instant.parse("2027-02-01T00:00:00Z")))
                .hasMessage("Registration closed on 1 Feb 2027, 05:30.");
    }

    @Test
    void whatWaitsForOthersTakesNobodyBefore() {
        Event event = scheduled(usual());
        assertThat(event.holdBack(true, NOW)).isTrue();
        assertThat(event.holdBack(true, NOW)).isFalse();
        event.publish(NOW);
        assertThat(event.takesRegistrationsFrom()).isNull();
        assertThatThrownBy(() -> event.refuseUnlessOpen(NOW)).hasMessageStartingWith("Registration opens once enough");
        assertThat(event.holdBack(false, NOW.plusSeconds(1))).isTrue();
        assertThat(event.changedAt).isEqualTo(NOW.plusSeconds(1));
        assertThat(event.takesRegistrationsFrom()).isNotNull();
        event.refuseUnlessOpen(NOW);
        event.cancel("Rain", NOW);
        assertThat(event.holdBack(true, NOW)).isFalse();
        assertThat(event.booking.isHeldBack()).isFalse();
    }

    @Test
    void publishingNeedsAPlaceOrALink() {
        Event event = scheduled(with("2027-02-10T10:00", "2027-02-10T17:00", null, " ", Audience.CLUSTER, null, null));
        assertThatThrownBy(() -> event.publish(NOW)).hasMessage("A published event has a venue or a link.");
    }

    @Test
    void anotherHallIsAMoveToo() {
        Event event = published(usual());
        EventDraft elsewhere =
                with("2027-02-10T10:00", "2027-02-10T17:00", null, "Hall 3", Audience.PROGRAMME, null, null);
        assertThat(event.change(elsewhere, NOW)).isTrue();
        assertThat(event.sequence).isOne();
        assertThat(event.change(elsewhere, NOW)).isFalse();
    }

    @Test
    void movingRaisesTheSequenceAndOtherChangesDoNot() {
        Event event = published(usual());
        event.change(usual(), NOW);
        assertThat(event.sequence).isZero();
        event.change(at("2027-02-11T10:00", "2027-02-11T17:00", null), NOW);
        assertThat(event.sequence).isEqualTo(1);
    }

    @Test
    void anAudienceThatHasSeenItIsKept() {
        Event event = published(usual());
        EventDraft narrower =
                with("2027-02-10T10:00", "2027-02-10T17:00", null, "Hall 2", Audience.CLUSTER, null, null);
        assertThatThrownBy(() -> event.change(narrower, NOW)).hasMessageContaining("published to PROGRAMME");
    }

    @Test
    void anEventForANetworkNamesIt() {
        assertThatThrownBy(() -> scheduled(ofAudience(Audience.NETWORK, null))).hasMessageContaining("none is named");
        assertThatThrownBy(() -> scheduled(ofAudience(Audience.CLUSTER, NETWORK)))
                .hasMessageContaining("names a network");
        assertThat(scheduled(ofAudience(Audience.NETWORK, NETWORK)).membersOf()).isEqualTo(NETWORK);
    }

    @Test
    void aNetworksOwnEventStaysItsOwnWhateverItsAudience() {
        Event event = Drafts.held(ofAudience(Audience.CLUSTER, null), NETWORK);
        event.publish(NOW);
        assertThat(event.circle.networkId()).isEqualTo(NETWORK);
        assertThat(event.membersOf()).isNull();
        event.change(ofAudience(Audience.PUBLIC, NETWORK), NOW);
        assertThatThrownBy(() -> event.change(ofAudience(Audience.PUBLIC, UUID.randomUUID()), NOW))
                .hasMessageContaining("held by another network");
    }

    @Test
    void whatIsPublishedForANetworkIsWidenedAndNeverForAnother() {
        Event event = published(ofAudience(Audience.NETWORK, NETWORK));
        assertThatThrownBy(() -> event.change(ofAudience(Audience.NETWORK, UUID.randomUUID()), NOW))
                .hasMessageContaining("published to NETWORK");
        event.change(ofAudience(Audience.CLUSTER, null), NOW);
        assertThat(event.circle.networkId()).isNull();
        assertThatThrownBy(() -> event.change(ofAudience(Audience.NETWORK, NETWORK), NOW))
                .hasMessageContaining("published to CLUSTER");
    }

    @Test
    void aDraftMayStillBeForFewer() {
        Event event = scheduled(usual());
        event.change(ofAudience(Audience.NETWORK, NETWORK), NOW);
        event.change(ofAudience(Audience.NETWORK, UUID.randomUUID()), NOW);
        assertThat(event.membersOf()).isNotNull();
    }

    @Test
    void aCancelledEventNeverChangesAgain() {
        Event event = published(usual());
        event.cancel("The trainer is ill", NOW);
        assertThatThrownBy(() -> event.change(usual(), NOW)).hasMessageStartingWith("A cancelled event");
        assertThatThrownBy(() -> event.publish(NOW)).hasMessageStartingWith("A cancelled event");
        assertThatThrownBy(() -> event.cancel("again", NOW)).hasMessageStartingWith("A cancelled event");
        assertThatThrownBy(() -> event.refuseUnlessOpen(NOW)).hasMessageStartingWith("A cancelled event");
    }

    @Test
    void whatHasStartedIsNeitherMovedNorCancelled() {
        Event event = published(usual());
        assertThatThrownBy(() -> event.cancel("late", AFTER_START)).hasMessageContaining("before the start");
        assertThatThrownBy(() -> event.change(at("2027-02-11T10:00", "2027-02-11T17:00", null), AFTER_START))
                .hasMessageContaining("before the start");
        event.change(usual(), AFTER_START);
    }
}
