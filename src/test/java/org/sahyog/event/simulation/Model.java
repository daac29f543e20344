package org.sahyog.event.simulation;

import static org.sahyog.event.simulation.Times.earlier;
import static org.sahyog.event.simulation.Times.shorter;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.simulation.Party.Member;
import org.sahyog.event.simulation.Party.Offer;

/** The rules of {@code waiting-list.md} again, with lists and loops; the numbers are theirs. Nothing of the product is in it. */
final class Model implements Play {
    private Books books;

    Model(Plan plan, Instant now) {
        books = new Books(plan, now);
    }

    Books books() {
        return books;
    }

    @Override
    public void open(Plan plan) {
        books = new Books(plan, books.now);
    }

    boolean isIn(Firm firm) {
        return books.had(firm) > 0 || books.partyOf(firm) != null;
    }

    @Override
    public boolean register(Firm firm, int seats, String ifFull) {
        return !isIn(firm) && ask(firm, seats, ifFull);
    }

    @Override
    public boolean change(Firm firm, int total, String ifFull) {
        Party party = books.partyOf(firm);
        int had = books.had(firm);
        int waited = party == null ? 0 : party.member(firm).wanted;
        int more = total - had - waited;
        if (!isIn(firm) || !books.isBeforeStart() || more > 0 && waited > 0) {
            return false;
        }
        if (more > 0) {
            return ask(firm, more, ifFull);
        }
        if (party != null && total <= had) {
            quit(party, firm);
        } else if (party != null) {
            party.member(firm).wanted = total - had;
            party.shrinkOffer();
        }
        if (had > total) {
            books.seats.put(firm, total);
        }
        serve(null);
        return true;
    }

    /** Rules 1 to 4. */
    private boolean ask(Firm firm, int more, String ifFull) {
        if (!books.isOpen() || books.had(firm) + more > books.plan.capacity()) {
            return false;
        }
        Party party = new Party();
        party.members.add(new Member(firm, more));
        party.splits = ifFull.equals("SPLIT");
        if (ifFull.equals("REFUSE") && !wouldBeServed(party)) {
            return false;
        }
        enter(books, party);
        return true;
    }

    private boolean wouldBeServed(Party newcomer) {
        Books trial = books.copy();
        enter(trial, newcomer.copy());
        return trial.partyOf(newcomer.leader()) == null;
    }

    private static void enter(Books books, Party party) {
        party.joined = ++books.arrivals;
        books.parties.add(party);
        new Turns(books, party).serve();
    }

    /** Rule 19. */
    @Override
    public boolean withdraw(Firm firm) {
        if (!isIn(firm) || !books.isBeforeStart()) {
            return false;
        }
        if (books.partyOf(firm) != null) {
            quit(books.partyOf(firm), firm);
        }
        books.seats.remove(firm);
        serve(null);
        return true;
    }

    @Override
    public boolean leave(Firm firm) {
        if (books.partyOf(firm) == null) {
            return false;
        }
        quit(books.partyOf(firm), firm);
        serve(null);
        return true;
    }

    /** Rule 16. */
    private void quit(Party party, Firm firm) {
        party.members.remove(party.member(firm));
        if (party.members.isEmpty()) {
            books.parties.remove(party);
        } else {
            party.shrinkOffer();
        }
    }

    /** Rule 5. */
    @Override
    public boolean begin(Firm leader, int seats, List<Firm> with) {
        if (isIn(leader) || !books.isOpen() || seats > books.plan.capacity()) {
            return false;
        }
        Party group = new Party();
        group.forming = true;
        group.members.add(new Member(leader, seats));
        group.invited.addAll(with);
        books.parties.add(group);
        return true;
    }

    @Override
    public boolean join(Firm firm, Firm leader, int seats) {
        Party group = books.partyOf(leader);
        if (isIn(firm) || !books.isOpen() || group == null || !group.forming || !group.invited.contains(firm)) {
            return false;
        }
        if (group.wanted() + seats > books.plan.capacity()) {
            return false;
        }
        group.members.add(new Member(firm, seats));
        return true;
    }

    @Override
    public boolean complete(Firm leader) {
        Party group = books.partyOf(leader);
        boolean may = group != null && group.forming && group.leader().equals(leader);
        if (!may || !books.isOpen() || group.wanted() > books.plan.capacity()) {
            return false;
        }
        group.forming = false;
        books.parties.remove(group);
        enter(books, group);
        return true;
    }

    /** Rule 15. */
    @Override
    public boolean accept(Firm firm) {
        Party party = books.partyOf(firm);
        if (!canAnswer(party)) {
            return false;
        }
        int got = party.offer.seats;
        party.offer = null;
        books.seat(party, got);
        serve(null);
        return true;
    }

    @Override
    public boolean decline(Firm firm, boolean stay) {
        Party party = books.partyOf(firm);
        if (!canAnswer(party)) {
            return false;
        }
        if (party.members.size() > 1) {
            return !stay && leave(firm);
        }
        party.offer = null;
        if (stay) {
            party.joined = ++books.arrivals;
            party.priority = 0;
        } else {
            books.parties.remove(party);
        }
        serve(null);
        return true;
    }

    private boolean canAnswer(@Nullable Party party) {
        return party != null && party.offer != null && books.isBeforeStart() && books.now.isBefore(party.offer.expires);
    }

    @Override
    public boolean answerOld(Firm firm) {
        return false;
    }

    /** Rule 14: a quarter of what was left until the start when it was made. */
    @Override
    public boolean deliver(Firm firm) {
        Party party = books.partyOf(firm);
        if (party == null || party.offer == null || party.offer.known) {
            return false;
        }
        Offer offer = party.offer;
        Duration quarter = Duration.between(offer.made, books.plan.start()).dividedBy(4);
        offer.known = true;
        offer.expires = earlier(offer.latest, books.now.plus(shorter(books.plan.hold(), quarter)));
        return true;
    }

    @Override
    public boolean prioritise(Firm firm, int priority) {
        Party party = books.partyOf(firm);
        if (party == null || party.forming) {
            return false;
        }
        party.priority = priority;
        serve(null);
        return true;
    }

    /** Rule 17, and rule 4 for those who wait already. */
    @Override
    public boolean resize(int capacity) {
        if (books.over || capacity < books.taken() + books.held()) {
            return false;
        }
        books.plan = books.plan.with(capacity);
        for (Party party : books.waiting()) {
            int had = party.members.stream()
                    .mapToInt(member -> books.had(member.firm))
                    .sum();
            if (!party.splits && had + party.wanted() > capacity) {
                books.parties.remove(party);
            }
        }
        serve(null);
        return true;
    }

    /** Rule 18. */
    @Override
    public boolean move(Instant start) {
        if (!books.isBeforeStart()) {
            return false;
        }
        books.plan = books.plan.movedTo(start);
        for (Party party : books.offered()) {
            party.offer.latest = earlier(party.offer.latest, start);
            party.offer.expires = earlier(party.offer.expires, start);
        }
        serve(null);
        return true;
    }

    @Override
    public boolean cancel() {
        if (!books.isBeforeStart()) {
            return false;
        }
        end();
        return true;
    }

    private void end() {
        books.parties.clear();
        books.over = true;
    }

    private record Due(Instant at, @Nullable Party expires) {
        String tie() {
            return expires == null ? "" : expires.leader().id().toString();
        }
    }

    /** Time has come to now: what became due since {@code from} happens, earliest first. */
    void catchUp(Instant from) {
        Plan plan = books.plan;
        Stream<Due> moments = Stream.of(books.window, plan.gatheringEnds(), plan.keptUntil())
                .filter(time -> time != null && time.isAfter(from))
                .map(time -> new Due(time, null));
        List<Due> due = new ArrayList<>(Stream.concat(
                        moments, books.offered().stream().map(party -> new Due(party.offer.expires, party)))
                .filter(each -> !books.now.isBefore(each.at()))
                .sorted(Comparator.comparing((Due each) -> each.at()).thenComparing(Due::tie))
                .toList());
        for (Due each : due) {
            books.parties.remove(each.expires());
            serve(null);
        }
        if (!books.now.isBefore(plan.start())) {
            end();
        }
    }

    @Override
    public State state() {
        return books.state();
    }

    private void serve(@Nullable Party newcomer) {
        new Turns(books, newcomer).serve();
    }
}
