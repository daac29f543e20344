package org.sahyog.notification.delivery.gateway;

import java.time.Instant;
import java.util.UUID;
import org.sahyog.notification.NoticeTexts;
import org.sahyog.notification.delivery.Parcel;
import org.sahyog.notification.delivery.Words;
import org.sahyog.notification.delivery.link.Links;

/** What we ask the gateway to send. */
record GatewayMessage(String type, Instant timestamp, Data data) {
    /**
     * @param to E.164
     * @param text for an SMS, its link included
     * @param link for a template with a button
     */
    record Data(UUID messageId, String to, String language, String text, String link) {}

    static GatewayMessage of(Parcel parcel, String to, Links links, Instant now) {
        Words words = Words.in(parcel.notice().language().toLanguageTag());
        String link = parcel.asksForAnswer() ? links.accept(parcel) : links.app(parcel);
        String text = ShortText.of(text(parcel, words, now), link);
        return new GatewayMessage(
                "message.send", now, new Data(parcel.id(), to, words.language().toLanguageTag(), text, link));
    }

    private static String text(Parcel parcel, Words words, Instant now) {
        if (!parcel.asksForAnswer()) {
            return NoticeTexts.of(parcel.notice(), words.language()).sentence();
        }
        Parcel.Occasion event = parcel.occasion();
        Parcel.Offer offer = parcel.offer();
        String until = words.time(parcel.answerUntil(now), event);
        return words.say(
                "offer.message",
                offer.seats(),
                ShortText.name(event.title()),
                until,
                ShortText.name(parcel.notice().organisationName()));
    }
}
