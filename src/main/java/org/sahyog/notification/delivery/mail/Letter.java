package org.sahyog.notification.delivery.mail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sahyog.notification.NoticeText;
import org.sahyog.notification.NoticeTexts;
import org.sahyog.notification.delivery.Fact;
import org.sahyog.notification.delivery.Parcel;
import org.sahyog.notification.delivery.Parcel.Occasion;
import org.sahyog.notification.delivery.Parcel.Offer;
import org.sahyog.notification.delivery.Words;
import org.sahyog.notification.delivery.link.Links;

/** What a mail says, before it is laid out. */
record Letter(
        String language,
        String subject,
        String greeting,
        String title,
        String sentence,
        @Nullable String occasion,
        List<Fact> facts,
        List<NoticeText> together,
        @Nullable String more,
        @Nullable Answer answer,
        @Nullable Confirmation confirmation,
        String openLabel,
        String open,
        String why,
        String stopLabel,
        String stop) {
    private static final int MOST = 50;

    /** An offer is answered from the mail itself. */
    record Answer(String acceptLabel, String accept, String declineLabel, String decline, String otherwise) {}

    /** Whether the address is hers. */
    record Confirmation(String question, String label, String link) {}

    static Letter of(Parcel parcel, Links links, Instant now) {
        Words words = Words.in(parcel.notice().language().toLanguageTag());
        return parcel.asksForAnswer() ? offer(parcel, links, words, now) : told(parcel, links, words);
    }

    private static Letter told(Parcel parcel, Links links, Words words) {
        NoticeText text = NoticeTexts.of(parcel.notice(), words.language());
        Occasion event = parcel.claim().event();
        List<Fact> facts = event == null ? List.of() : Fact.of(event, words);
        return letter(parcel, links, words, text.title(), text.title(), text.sentence(), facts, null);
    }

    private static Letter offer(Parcel parcel, Links links, Words words, Instant now) {
        Occasion event = parcel.occasion();
        Offer offer = parcel.offer();
        String until = words.time(parcel.answerUntil(now), event);
        String firm = firm(parcel);
        Object[] about = {offer.seats(), event.title(), until, firm};
        List<Fact> facts = new ArrayList<>(Fact.of(event, words));
        facts.add(new Fact(words.say("fact.seats"), String.valueOf(offer.seats())));
        facts.add(new Fact(words.say("fact.firm"), firm));
        facts.add(new Fact(words.say("fact.answer-by"), until));
        // Whoever has the links can answer: they go to no mailbox that may be a stranger’s.
        Answer answer = parcel.claim().confirmed() ? answer(parcel, links, words, about) : null;
        return letter(
                parcel,
                links,
                words,
                words.say("offer.subject", about),
                words.say("offer.title", about),
                words.say(parcel.notice().isToGroup() ? "offer.sentence-group" : "offer.sentence", about),
                facts,
                answer);
    }

    private static Answer answer(Parcel parcel, Links links, Words words, Object... about) {
        return new Answer(
                words.say("offer.accept", about),
                links.accept(parcel),
                words.say("offer.decline", about),
                links.decline(parcel),
                words.say("offer.after", about));
    }

    private static @Nullable Confirmation confirmation(Parcel parcel, Links links, Words words) {
        return parcel.claim().confirmed()
                ? null
                : new Confirmation(
                        words.say("mail.confirm.question"), words.say("mail.confirm"), links.confirm(parcel));
    }

    private static Letter letter(
            Parcel parcel,
            Links links,
            Words words,
            String subject,
            String title,
            String sentence,
            List<Fact> facts,
            @Nullable Answer answer) {
        Occasion event = parcel.claim().event();
        return new Letter(
                words.language().toLanguageTag(),
                oneLine(subject),
                words.say("mail.greeting", parcel.claim().name()),
                title,
                sentence,
                event == null ? null : event.title(),
                facts,
                together(parcel, words),
                parcel.together().size() > MOST
                        ? words.say("digest.more", parcel.together().size() - MOST)
                        : null,
                answer,
                confirmation(parcel, links, words),
                words.say("mail.open"),
                links.app(parcel),
                words.say(firm(parcel).isEmpty() ? "mail.why-alone" : "mail.why", firm(parcel)),
                words.say("mail.stop"),
                links.stop(parcel));
    }

    /** Of a digest: what it tells, each in its words of today. */
    private static List<NoticeText> together(Parcel parcel, Words words) {
        return parcel.together().stream()
                .limit(MOST)
                .map(notice -> NoticeTexts.of(notice, words.language()))
                .toList();
    }

    private static String firm(Parcel parcel) {
        String name = parcel.notice().organisationName();
        return name == null ? "" : name;
    }

    /** The title of an event must not begin another header. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
