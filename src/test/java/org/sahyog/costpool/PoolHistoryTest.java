package org.sahyog.costpool;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sahyog.Town.Resident;

/** Random histories of a pool that waits, beside envelopes with coins that are put down one by one. */
@QuarkusTest
@Tag("I16")
@DisplayName("Pledges, dues and money in any order")
class PoolHistoryTest {
    private static final int STEPS = 40;
    private static final int NEEDED = 250;

    /** What somebody is to pay. Each coin of it lies in it, or is missing. */
    private static final class Heap {
        String id;
        Resident payer;
        int size;
        LocalDate day;
        int since;
        boolean due;
        boolean bound;
        String state = "OPEN";
        List<Envelope> coins = new ArrayList<>();

        boolean isShort() {
            return state.equals("OPEN") && coins.size() < size;
        }

        void put(Envelope from) {
            coins.add(from);
            from.left--;
            state = coins.size() == size ? "SETTLED" : state;
        }
    }

    /** What somebody has paid. */
    private static final class Envelope {
        String id;
        Resident payer;
        int left;
        int size;
        int came;
        boolean gone;
    }

    private final List<Heap> heaps = new ArrayList<>();
    private final List<Envelope> envelopes = new ArrayList<>();
    private boolean met;
    private int step;
    private Purse purse;
    private Random random;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    @DisplayName("come to what one finds by putting down coin after coin")
    void history(long seed) {
        purse = new Purse(3);
        random = new Random(seed);
        purse.assure(3, NEEDED);
        for (step = 1; step <= STEPS; step++) {
            switch (random.nextInt(8)) {
                case 0, 1, 2 -> promise();
                case 3, 4 -> receive();
                case 5 -> reverse();
                case 6 -> withdraw();
                default -> ask();
            }
            assertThat(purse.assuranceState()).isEqualTo(met ? "MET" : "OPEN");
        }
        JsonPath found = purse.get(purse.leader, "/claims?limit=100").extract().jsonPath();
        for (Heap heap : heaps) {
            Map<String, Object> claim = found.param("id", heap.id).getMap("items.find { it.id == id }");
            assertThat(claim.get("settled")).as("settled of " + heap.id).isEqualTo(heap.coins.size());
            assertThat(claim.get("state")).as("state of " + heap.id).isEqualTo(heap.state);
        }
        assertThat(found.getList("items")).hasSize(heaps.size());
        purse.members.forEach(each -> assertThat(purse.position(each))
                .isEqualTo(envelopes.stream()
                        .filter(envelope -> !envelope.gone && envelope.payer.equals(each))
                        .mapToInt(envelope -> envelope.size)
                        .sum()));
    }

    private Resident somebody() {
        return purse.members.get(random.nextInt(3));
    }

    private void promise() {
        Resident payer = somebody();
        int size = 1 + random.nextInt(60);
        int days = 1 + random.nextInt(9);
        add(purse.promise(payer, size, days), payer, size, Purse.today().plusDays(days), false);
        judge();
    }

    private void add(String id, Resident payer, int size, LocalDate day, boolean due) {
        Heap heap = new Heap();
        heap.id = id;
        heap.payer = payer;
        heap.size = size;
        heap.day = day;
        heap.since = step;
        heap.due = due;
        heaps.add(heap);
    }

    /** The second due is one of many days later. */
    private void ask() {
        if (heaps.stream().filter(heap -> heap.due).count() > 6) {
            return;
        }
        Map<String, Object> due = Purse.due("ONCE", 20, Purse.today());
        due.put("daysToPay", random.nextInt(9));
        String set = Purse.made(purse.post(purse.treasurer, "/dues", due));
        JsonPath all =
                purse.get(purse.leader, "/claims?kind=DUE&limit=100").extract().jsonPath();
        List<Map<String, Object>> arisen = all.param("due", set).getList("items.findAll { it.dueId == due }");
        assertThat(arisen).hasSize(3);
        for (Map<String, Object> each : arisen) {
            Resident payer = purse.members.stream()
                    .filter(member -> member.organisationId().toString().equals(each.get("organisationId")))
                    .findFirst()
                    .orElseThrow();
            add((String) each.get("id"), payer, 20, LocalDate.parse((String) each.get("dueOn")), true);
        }
    }

    private void receive() {
        Envelope envelope = new Envelope();
        envelope.payer = somebody();
        envelope.size = 1 + random.nextInt(50);
        envelope.left = envelope.size;
        envelope.came = step;
        Map<String, Object> money = Purse.contribution(envelope.payer, envelope.size);
        List<Heap> named = heaps.stream()
                .filter(heap -> !heap.due && heap.isShort() && heap.payer.equals(envelope.payer))
                .toList();
        if (!named.isEmpty() && random.nextBoolean()) {
            Heap first = named.get(random.nextInt(named.size()));
            money.put("pledgeId", first.id);
            while (first.isShort() && envelope.left > 0) {
                first.put(envelope);
            }
        }
        envelope.id = Purse.made(purse.post(purse.treasurer, "/contributions", money));
        if (envelope.payer.equals(purse.treasurer)) {
            purse.confirm(envelope.id).statusCode(200);
        }
        envelopes.add(envelope);
        putDown(envelope.payer);
        judge();
    }

    private void putDown(Resident payer) {
        List<Heap> oldest = heaps.stream()
                .filter(heap -> heap.payer.equals(payer))
                .sorted(Comparator.comparing((Heap heap) -> heap.day).thenComparing(heap -> heap.id))
                .toList();
        for (Envelope envelope : envelopes) {
            for (Heap heap : oldest) {
                while (!envelope.gone
                        && envelope.payer.equals(payer)
                        && envelope.came > heap.since
                        && envelope.left > 0
                        && heap.isShort()) {
                    heap.put(envelope);
                }
            }
        }
    }

    private void reverse() {
        List<Envelope> there = envelopes.stream().filter(each -> !each.gone).toList();
        if (there.isEmpty()) {
            return;
        }
        Envelope envelope = there.get(random.nextInt(there.size()));
        purse.post(purse.treasurer, "/contributions/" + envelope.id + "/reversal", Map.of("reason", "Wrong"))
                .statusCode(200);
        envelope.gone = true;
        for (Heap heap : heaps) {
            heap.coins.removeIf(coin -> coin.equals(envelope));
            heap.state = heap.state.equals("SETTLED") && heap.coins.size() < heap.size ? "OPEN" : heap.state;
        }
        putDown(envelope.payer);
    }

    private void withdraw() {
        List<Heap> open = heaps.stream()
                .filter(heap -> !heap.due && heap.state.equals("OPEN"))
                .toList();
        if (open.isEmpty()) {
            return;
        }
        Heap heap = open.get(random.nextInt(open.size()));
        purse.post(heap.payer, "/pledges/" + heap.id + "/withdrawal", Map.of()).statusCode(heap.bound ? 409 : 200);
        heap.state = heap.bound ? "OPEN" : "WITHDRAWN";
    }

    private void judge() {
        int there = envelopes.stream()
                .filter(each -> !each.gone)
                .mapToInt(each -> each.size)
                .sum();
        int promised = heaps.stream()
                .filter(heap -> !heap.due && heap.isShort())
                .mapToInt(heap -> heap.size - heap.coins.size())
                .sum();
        if (!met && there + promised >= NEEDED) {
            met = true;
            heaps.stream()
                    .filter(heap -> !heap.due && !heap.state.equals("WITHDRAWN"))
                    .forEach(heap -> heap.bound = true);
        }
    }
}
