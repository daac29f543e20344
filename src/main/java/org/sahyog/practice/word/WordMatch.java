package org.sahyog.practice.word;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PracticeWordMatch", description = """
                How a word that was asked is found: EXACT as it stands; FORM: another form of the word; SOUND: it sounds alike, in \
                whatever script or spelling; TRADE: another word for the same thing; BEGINNING: a word that begins with it; SLIP: a word \
                from which it differs by a slip.""")
public enum WordMatch {
    EXACT(1),
    FORM(0.95),
    SOUND(0.9),
    TRADE(0.8),
    BEGINNING(0.6),
    SLIP(0.6);

    /** How sure it is that this is meant. */
    final double sureness;

    WordMatch(double sureness) {
        this.sureness = sureness;
    }
}
