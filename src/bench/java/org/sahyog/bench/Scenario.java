package org.sahyog.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/** What is asked, again and again, by different people of different places. */
enum Scenario {
    EVENT("one event", true),
    LIST("20 events", true),
    REGISTER_MANY("registrations, many events", true),
    REGISTER_ONE("registrations, one event", true),
    ME("/me", false),
    HOME("/me/home", false),
    SEARCH("20 of all clusters", false),
    DEEP("20 events, deep cursor", false),
    WORST("no event of that theme", false),
    FEED("feed of 20 posts", true),
    FEED_END("last page of the feed", false),
    NETWORK("a network", true),
    INBOX("inbox", true),
    MINE("my registration", false),
    ROSTER("100 of a roster of 1,000", true),
    ROSTER_FILE("a roster of 1,000 as CSV", false),
    AGENDA("100 of an agenda of 500", true),
    CALENDAR("a calendar of 500 events", false),
    CHECK_IN("500 scans at once", true),
    PRACTICES("20 practices", true),
    PRACTICE_SEARCH("20 practices by words", true),
    POST_MANY("contributions, many pools", true),
    POST_ONE("contributions, one pool of 1,000 entries", true),
    POST_ONE_LONG("contributions, one pool of 1,000,000", true),
    BALANCE("a pool of 1,000 entries", false),
    BALANCE_LONG("a pool of 1,000,000", false),
    BOOK("20 transactions of 1,000 entries", false),
    BOOK_LONG("20 transactions of 1,000,000", false),
    BOOK_END("last page of 1,000 entries", false),
    BOOK_END_LONG("last page of 1,000,000", false),
    RECEIVED("20 contributions of 1,000 entries", false),
    RECEIVED_LONG("20 contributions of 1,000,000", false),
    RECEIVED_END("last page of contributions of 1,000 entries", false),
    RECEIVED_END_LONG("last page of contributions of 1,000,000", false),
    SETTLEMENT("settlement of 1,000 entries", false),
    SETTLEMENT_LONG("settlement of 1,000,000", false);

    static final int LINES = 10_000;

    /** So many people are about at a time, and each asks five things before she is gone: as phones do. */
    private static final int AT_A_TIME = 100;

    private static final String LONG = "_LONG";

    final String title;
    /** Whether the minimal servers answer it too. */
    final boolean compared;

    Scenario(String title, boolean compared) {
        this.title = title;
        this.compared = compared;
    }

    boolean registers() {
        return this == REGISTER_MANY || this == REGISTER_ONE;
    }

    boolean posts() {
        return this == POST_MANY || this == POST_ONE || this == POST_ONE_LONG;
    }

    boolean checksIn() {
        return this == CHECK_IN;
    }

    boolean writes() {
        return registers() || posts() || checksIn();
    }

    /** So many things are done by one request. */
    int deeds() {
        return checksIn() ? Halls.BATCH : 1;
    }

    /** All its pages are asked for, one after the other. */
    boolean isLeafedThrough() {
        return this == ROSTER || this == AGENDA;
    }

    /** Its answer is no JSON. */
    boolean isFile() {
        return this == ROSTER_FILE || this == CALENDAR;
    }

    private boolean isOfHalls() {
        return isLeafedThrough() || isFile() || checksIn();
    }

    boolean isLong() {
        return name().endsWith(LONG);
    }

    /** Those of one family are measured in turn: the same of a short pool and of a long one. */
    String family() {
        return isLong() ? name().substring(0, name().length() - LONG.length()) : name();
    }

    private boolean isOfPools() {
        return ordinal() >= POST_MANY.ordinal();
    }

    /** One request: by whose token, of which line, for which organisation. */
    record Ask(String method, String path, int token, UUID organisation, String body) {
        Ask at(String otherPath) {
            return new Ask(method, otherPath, token, organisation, body);
        }

        String line() {
            return method + " " + path + " " + token + " " + organisation + (body.isEmpty() ? "" : " " + body);
        }
    }

    /** The {@code callers} in an order in which so many are about at a time. */
    static IntStream inTurn(int callers) {
        return IntStream.range(0, LINES).map(n -> (n / (5 * AT_A_TIME) * AT_A_TIME + n % AT_A_TIME) % callers);
    }

    /** The same every time. */
    List<Ask> asks(Town town, String cursor) {
        List<Integer> people = People.of(town);
        if (registers()) {
            return registrations(people);
        }
        if (isOfHalls()) {
            return new Halls(town).asks(this);
        }
        if (isOfPools()) {
            return new Pools(town).asks(this, cursor);
        }
        Random random = new Random(1);
        int callers = this == FEED || this == FEED_END ? Town.BOARD_READERS : people.size();
        return inTurn(callers)
                .mapToObj(caller -> ask("GET", path(town, people.get(caller), random, cursor), caller, people, ""))
                .toList();
    }

    /** Where the pages of {@link #DEEP} and {@link #FEED_END} begin that lead to the last one. */
    String firstPage() {
        return this == DEEP
                ? "/api/v1/events?limit=100&from=2020-01-01T00:00:00Z"
                : "/api/v1/clusters/" + Town.id("c00", 1) + "/announcements?limit=100";
    }

    boolean isDeep() {
        return this == DEEP || this == FEED_END;
    }

    private String path(Town town, int firm, Random random, String cursor) {
        int cluster = cluster(town, firm);
        String events = "/api/v1/clusters/" + Town.id("c00", cluster) + "/events";
        return switch (this) {
            case EVENT ->
                events + "/" + Town.id("500", upcoming(town, cluster, random.nextInt(town.eventsPerCluster() / 2)));
            case LIST -> events + "?limit=20";
            case MINE -> events + "/" + Town.id("500", registeredFor(town, cluster, firm)) + "/my-registration";
            case FEED -> "/api/v1/clusters/" + Town.id("c00", cluster) + "/announcements?limit=20";
            case ME -> "/api/v1/me";
            case HOME -> "/api/v1/me/home";
            case SEARCH -> "/api/v1/events?limit=20";
            case FEED_END -> "/api/v1/clusters/" + Town.id("c00", cluster) + "/announcements?limit=20&cursor=" + cursor;
            case NETWORK -> "/api/v1/clusters/" + Town.id("c00", cluster) + "/networks/" + network(town, cluster, firm);
            case INBOX -> "/api/v1/me/inbox";
            case PRACTICES -> "/api/v1/practices?limit=20";
            case PRACTICE_SEARCH -> "/api/v1/practices?limit=20&q=" + Practices.question(random);
            case DEEP -> "/api/v1/events?limit=20&from=2020-01-01T00:00:00Z&cursor=" + cursor;
            case WORST -> "/api/v1/events?from=2020-01-01T00:00:00Z&theme=nothing&language=hi&pinCode=244";
            default -> throw new IllegalStateException(name());
        };
    }

    /** Each firm once for each of forty fairs: all at one fair before the next has its turn, or at four hundred at a time. */
    private List<Ask> registrations(List<Integer> people) {
        List<Ask> asks = new ArrayList<>();
        for (int n = 0; n < 40; n++) {
            for (int caller = 0; caller < people.size(); caller++) {
                int fair = this == REGISTER_ONE ? n : (caller * 7 + n * 10) % 400;
                String path = "/api/v1/clusters/" + Town.id("c00", 0) + "/events/" + Town.id("501", 1 + fair);
                asks.add(ask("POST", path + "/registrations", caller, people, "{\"seats\":1}"));
            }
        }
        if (this == REGISTER_MANY) {
            Collections.shuffle(asks, new Random(1));
        }
        return asks;
    }

    static Ask ask(String method, String path, int caller, List<Integer> people, String body) {
        return new Ask(method, path, caller + 1, Town.id("100", people.get(caller)), body);
    }

    private static int cluster(Town town, int firm) {
        return 1 + (firm - 1) / town.firmsPerCluster();
    }

    /** Every second firm is a member of it. */
    private static UUID network(Town town, int cluster, int firm) {
        int each = (firm - 1) % town.firmsPerCluster() / 20 % town.networksPerCluster();
        return Town.id("f00", (long) (cluster - 1) * town.networksPerCluster() + each + 1);
    }

    /** One of those still to come, as {@code data.sql} picks them. */
    private static long registeredFor(Town town, int cluster, int firm) {
        int half = town.eventsPerCluster() / 2;
        int k = 3;
        long i = half + 1L + (firm * 7L + k * 5L) % (half - 1);
        while (i % 20 == 7 || i % 20 == 13) {
            k++;
            i = half + 1L + (firm * 7L + k * 5L) % (half - 1);
        }
        return (long) (cluster - 1) * town.eventsPerCluster() + i;
    }

    /** The {@code n}th event of the cluster that is still to come and published. */
    private static long upcoming(Town town, int cluster, int n) {
        int half = town.eventsPerCluster() / 2;
        int i = half + 1 + n % (half - 1);
        while (i % 20 == 7 || i % 20 == 13) {
            i--;
        }
        return (long) (cluster - 1) * town.eventsPerCluster() + i;
    }
}
