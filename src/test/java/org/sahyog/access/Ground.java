package org.sahyog.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sahyog.Found;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

/** The people of one town whose things the tables speak of, and each area once. */
final class Ground {
    final Cast cast;
    final Town town;
    /** Whose things they are, unless told. */
    final Resident firm;
    /** Another member, with whom it shares networks and pools. */
    final Resident other;

    final Resident organiser;
    private final Map<Class<?>, Object> made = new HashMap<>();
    private Ground others;

    Ground(Cast cast, Town town, Resident firm, Resident other, Resident organiser) {
        this.cast = cast;
        this.town = town;
        this.firm = firm;
        this.other = other;
        this.organiser = organiser;
    }

    static Ground here(Cast cast) {
        return new Ground(cast, cast.here, cast.as(Role.FIRM), cast.other, cast.as(Role.ORGANISER));
    }

    static Ground elsewhere(Cast cast) {
        return new Ground(cast, cast.elsewhere, cast.far, cast.elsewhere.firm(), cast.elsewhere.institution);
    }

    /** Of this town, and of which the firm knows nothing. */
    Ground others() {
        if (others == null) {
            others = new Ground(cast, town, other, town.firm(), organiser);
        }
        return others;
    }

    List<? extends Area> areas() {
        return Found.beside(Area.class, "Things").stream().map(this::of).toList();
    }

    /** The one of its kind, made when it is first asked for. */
    <T> T of(Class<T> kind) {
        Object known = made.get(kind);
        if (known == null) {
            known = Found.made(kind, this);
            made.put(kind, known);
        }
        return kind.cast(known);
    }
}
