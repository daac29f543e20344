package org.sahyog.event.page;

import java.util.Locale;
import org.sahyog.event.EventView;
import org.sahyog.event.page.share.ShareCode;
import org.sahyog.shared.html.AppAddress;

/** Addresses around the page of a link. */
record Links(String address, AppAddress app, ShareCode code, Locale language) {
    public String page() {
        return address + "/e/" + code.text();
    }

    public String calendar() {
        return page() + ".ics?lang=" + language.toLanguageTag();
    }

    /** Messengers fetch it without saying a language. */
    public String picture() {
        return page() + ".png?lang=" + language.toLanguageTag();
    }

    public String otherLanguage() {
        return "?lang=" + otherTag();
    }

    public String otherTag() {
        return language.getLanguage().equals("hi") ? "en" : "hi";
    }

    public String inApp(EventView event) {
        return app.of("/events/" + event.clusterId() + "/" + event.id());
    }

    /** Names no event, whose id would tell when it was made: the app asks which one it is for those who are signed in. */
    public String signIn() {
        return app.of("/e/" + code.text());
    }
}
