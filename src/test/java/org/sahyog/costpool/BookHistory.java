package org.sahyog.costpool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sahyog.costpool.Purse.contribution;
import static org.sahyog.costpool.Purse.made;
import static org.sahyog.costpool.Purse.paidBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.network.Alliance;

/** What may befall a book, at random, and what one would write of it on paper. */
final class BookHistory {
    private static final int DEEDS = 12;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What is done, and by how much it moves each account. */
    private record Deed(String id, boolean expense, Map<String, Long> moves) {
        Deed takenBack() {
            Map<String, Long> back = new HashMap<>();
            moves.forEach((account, amount) -> back.put(account, -amount));
            return new Deed(id, expense, back);
        }
    }

    private final long seed;
    private final Random random;
    private final Purse purse;
    private final List<Deed> done = new ArrayList<>();
    private final List<Deed> standing = new ArrayList<>();

    BookHistory(Alliance alliance, long seed) {
        this.seed = seed;
        random = new Random(seed);
        purse = new Purse(alliance, "EQUAL");
    }

    void befall() {
        for (int deed = 0; deed < DEEDS; deed++) {
            switch (random.nextInt(6)) {
                case 0, 1 -> contribute();
                case 2, 3, 4 -> spend();
                default -> takeBack();
            }
        }
        assertAsOnPaper("-Dseed=" + seed + " -Dhistories=1");
    }

    private Resident somebody() {
        return purse.members.get(random.nextInt(purse.members.size()));
    }

    private void contribute() {
        Resident member = somebody();
        long amount = 1 + random.nextInt(100_000);
        String place = random.nextInt(3) == 0 ? "BANK" : "CASH";
        Map<String, Object> draft = contribution(member, amount);
        draft.put("into", place);
        String id = made(purse.post(purse.treasurer, "/contributions", draft));
        if (member == purse.treasurer) {
            purse.confirm(id).statusCode(200);
        }
        stands(new Deed(id, false, Map.of(place, amount, account(member), -amount)));
    }

    private void stands(Deed deed) {
        done.add(deed);
        standing.add(deed);
    }

    private void spend() {
        long amount = 2 + random.nextInt(200_000);
        long ofMember = random.nextInt(3) == 0 ? amount : random.nextLong(amount);
        long ofBox = amount - ofMember;
        Resident payer = somebody();
        List<Map<?, ?>> payments = new ArrayList<>();
        if (ofMember > 0) {
            payments.add(paidBy(payer, ofMember));
        }
        if (ofBox > 0) {
            payments.add(Map.of("from", "CASH", "amount", ofBox));
        }
        Map<String, Object> draft = Purse.expense(amount, payments.toArray(Map[]::new));
        long ofProject = random.nextInt(3) == 0 ? random.nextLong(amount - 1) : 0;
        if (ofProject > 0) {
            draft.put("bearers", List.of(Map.of("payerClass", "PROJECT", "amount", ofProject)));
        }
        Map<UUID, Long> weights = share(draft, amount - ofProject);
        String id = purse.submit(purse.treasurer, draft);

        Map<String, Long> moves = new HashMap<>();
        moves.merge(account(payer), -ofMember, Long::sum);
        moves.merge("CASH", -ofBox, Long::sum);
        moves.merge("PAYER:PROJECT", ofProject, Long::sum);
        moves.merge("COST:TRAVEL", amount, Long::sum);
        moves.merge("SHARED", -amount, Long::sum);
        PaperSplit.of(UUID.fromString(id), amount - ofProject, weights)
                .forEach((member, part) -> moves.merge("MEMBER:" + member, part, Long::sum));
        Deed spent = new Deed(id, true, moves);
        if (follows(spent, purse.approve(purse.leader, id), 201)) {
            stands(spent);
        }
    }

    /** Decides who shares it, and how much beside each other. */
    private Map<UUID, Long> share(Map<String, Object> draft, long amount) {
        Map<UUID, Long> parts = new TreeMap<>();
        List<Resident> sharing = new ArrayList<>(purse.members);
        Collections.shuffle(sharing, random);
        sharing.subList(1 + random.nextInt(sharing.size()), sharing.size()).clear();
        switch (random.nextInt(4)) {
            case 0 -> {
                purse.members.forEach(each -> parts.put(each.organisationId(), 1L));
                return parts;
            }
            case 1 -> {
                draft.put("rule", "BY_SHARES");
                sharing.forEach(each -> parts.put(each.organisationId(), 1L + random.nextInt(9)));
            }
            case 2 -> {
                draft.put("rule", "BY_PERCENTAGE");
                putWhole(parts, sharing, 10_000);
            }
            default -> {
                draft.put("rule", "BY_AMOUNT");
                putWhole(parts, sharing, amount);
            }
        }
        draft.put(
                "parts",
                parts.entrySet().stream()
                        .map(part -> Map.of("organisationId", part.getKey(), "part", part.getValue()))
                        .toList());
        return parts;
    }

    private void putWhole(Map<UUID, Long> parts, List<Resident> sharing, long whole) {
        long left = whole;
        for (Resident each : sharing.subList(1, sharing.size())) {
            long part = random.nextLong(left / 2 + 1);
            parts.put(each.organisationId(), part);
            left -= part;
        }
        parts.put(sharing.get(0).organisationId(), left);
    }

    private void takeBack() {
        if (standing.isEmpty()) {
            return;
        }
        Deed deed = standing.get(random.nextInt(standing.size()));
        String things = deed.expense() ? "/expenses/" : "/contributions/";
        Resident who = deed.expense() ? purse.leader : purse.treasurer;
        ValidatableResponse answer =
                purse.post(who, things + deed.id() + "/reversal", Map.of("reason", "Entered by mistake"));
        if (follows(deed.takenBack(), answer, 200)) {
            standing.remove(deed);
            done.add(deed.takenBack());
        }
    }

    /** A deed is done where the pool’s money reaches for it, and only there. */
    private boolean follows(Deed deed, ValidatableResponse answer, int well) {
        boolean reaches = holds("CASH", deed) && holds("BANK", deed);
        answer.statusCode(reaches ? well : 409);
        if (!reaches) {
            assertThat((String) answer.extract().path("code")).isEqualTo("ledger-short-of-money");
        }
        return reaches;
    }

    private boolean holds(String place, Deed deed) {
        return paper(done).getOrDefault(place, 0L) + deed.moves().getOrDefault(place, 0L) >= 0;
    }

    private static Map<String, Long> paper(List<Deed> deeds) {
        Map<String, Long> sums = new TreeMap<>();
        deeds.forEach(deed -> deed.moves().forEach((account, amount) -> sums.merge(account, amount, Long::sum)));
        sums.values().removeIf(sum -> sum == 0);
        return sums;
    }

    private static String account(Resident member) {
        return "MEMBER:" + member.organisationId();
    }

    private void assertAsOnPaper(String which) {
        List<Deed> anyOrder = new ArrayList<>(done);
        Collections.shuffle(anyOrder, random);
        Map<String, Long> paper = paper(anyOrder);
        assertThat(read("""
                select cast(jsonb_object_agg(s.name, s.amount) filter (where s.amount <> 0) as text) from (
                    select a.name, sum(e.amount) as amount from ledger_account a join ledger_entry e on e.account_id = a.id
                    where a.book_id = ? group by a.name) s
                """)).as("entries, " + which).isEqualTo(paper);
        assertThat(read("""
                select cast(jsonb_object_agg(a.name, l.balance) filter (where l.balance <> 0) as text)
                from ledger_account a join ledger_balance l on l.account_id = a.id where a.book_id = ?
                """)).as("balances, " + which).isEqualTo(paper);
        assertThat(Town.count("""
                select count(*) from (select t.id from ledger_transaction t join ledger_entry e on e.transaction_id = t.id
                    where t.book_id = ? group by t.id having sum(e.amount) <> 0) unsound
                """, purse.id)).as(which).isZero();
        assertThat(purse.transactions()).as(which).isEqualTo(done.size());
    }

    private Map<String, Long> read(String sql) {
        try {
            String json = Town.text(sql, purse.id);
            return json == null ? Map.of() : JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
