package org.sahyog.event.certificate.issue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.certificate.CertifiedPlace;
import org.sahyog.event.certificate.Earned;
import org.sahyog.shared.Ids;

/** Judges who gets a certificate, and who none and why: of the places that are named, or of all. */
final class Issuing {
    static final int MOST = 200;

    private final Map<CertifiedPlace, Earned> earned;
    private final Map<CertifiedPlace, UUID> standing;

    /** {@code standing}: the certificate that a place has. */
    Issuing(List<Earned> earned, Map<CertifiedPlace, UUID> standing) {
        this.earned = earned.stream()
                .collect(Collectors.toMap(
                        Earned::place, Function.identity(), (first, second) -> first, LinkedHashMap::new));
        this.standing = standing;
    }

    /** A certificate that is to be written. */
    record New(UUID id, Earned earned) {
        static New of(Earned earned) {
            return new New(Ids.next(), earned);
        }
    }

    /** What is to be written, and what is answered. */
    record Judgement(List<New> certificates, IssuedView answer) {}

    /** A place that is named twice counts once, as it is named first. */
    Judgement of(List<PlaceDraft> places) {
        Map<CertifiedPlace, PlaceDraft> once = places.stream()
                .collect(Collectors.toMap(
                        PlaceDraft::of, Function.identity(), (first, second) -> first, LinkedHashMap::new));
        List<New> certificates = new ArrayList<>();
        List<IssuedPlaceView> answer = once.entrySet().stream()
                .map(each -> judge(each.getKey(), each.getValue().name(), certificates))
                .toList();
        return new Judgement(certificates, new IssuedView(answer, false));
    }

    private IssuedPlaceView judge(CertifiedPlace place, @Nullable String name, List<New> certificates) {
        Earned found = earned.get(place);
        if (standing.containsKey(place)) {
            return IssuedPlaceView.of(place, PlaceOutcome.STANDS, standing.get(place));
        }
        if (found == null) {
            return IssuedPlaceView.of(place, PlaceOutcome.NOT_EARNED, null);
        }
        Earned named = found.named(name);
        if (named.name() == null) {
            return IssuedPlaceView.of(place, PlaceOutcome.NAME_MISSING, null);
        }
        New certificate = New.of(named);
        certificates.add(certificate);
        return IssuedPlaceView.of(place, PlaceOutcome.ISSUED, certificate.id());
    }

    /** Those first who can have one, so that asking again goes on with the next. */
    Judgement ofAll() {
        List<Earned> without = earned.values().stream()
                .filter(each -> !standing.containsKey(each.place()))
                .toList();
        List<Earned> named =
                without.stream().filter(each -> each.name() != null).toList();
        List<New> certificates = named.stream().limit(MOST).map(New::of).toList();
        Stream<IssuedPlaceView> issued = certificates.stream()
                .map(each -> IssuedPlaceView.of(each.earned().place(), PlaceOutcome.ISSUED, each.id()));
        Stream<IssuedPlaceView> nameless = without.stream()
                .filter(each -> each.name() == null)
                .limit(MOST)
                .map(each -> IssuedPlaceView.of(each.place(), PlaceOutcome.NAME_MISSING, null));
        return new Judgement(
                certificates, new IssuedView(Stream.concat(issued, nameless).toList(), named.size() > MOST));
    }
}
