package org.sahyog.notification.delivery;

import java.util.ArrayList;
import java.util.List;
import org.sahyog.notification.delivery.Parcel.Occasion;

/** One line of what an event is: “When”, “10 Feb 2027, 10:00”. */
public record Fact(String label, String value) {
    public static List<Fact> of(Occasion event, Words words) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.say("fact.when"), words.time(event.startsAt(), event)));
        if (event.venue() != null) {
            facts.add(new Fact(words.say("fact.where"), event.venue()));
        } else if (event.link() != null) {
            facts.add(new Fact(words.say("fact.where"), words.say("fact.online")));
        }
        return facts;
    }
}
