package org.sahyog.costpool.tds;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.sahyog.costpool.CostPool;
import org.sahyog.costpool.MoneyPlace;
import org.sahyog.costpool.confirmation.Confirmation;
import org.sahyog.costpool.expense.bill.TaxDeducted;
import org.sahyog.costpool.ledger.Entry;
import org.sahyog.costpool.ledger.Posting;
import org.sahyog.costpool.ledger.PostingKind;
import org.sahyog.shared.Ids;
import org.sahyog.shared.request.Author;

/** Tax that was deposited with the government, once another one has said so. Never changed. */
@Entity
@Table(name = "cost_pool_tds_remittance")
class TdsRemittance {
    @Id
    UUID id;

    @Column(name = "cluster_id")
    UUID clusterId;

    @Column(name = "pool_id")
    UUID poolId;

    long amount;

    @Enumerated(EnumType.STRING)
    MoneyPlace place;

    @Column(name = "bsr_code")
    String bsrCode;

    @Column(name = "challan_number")
    String challanNumber;

    @Column(name = "deposited_on")
    LocalDate depositedOn;

    /** JSON. */
    String deductions;

    @Column(name = "entered_at")
    Instant enteredAt;

    @Embedded
    Confirmation confirmation;

    @Embedded
    Author author;

    @Version
    int version;

    static TdsRemittance enter(CostPool pool, TdsRemittanceDraft draft, Instant now) {
        TdsRemittance remittance = new TdsRemittance();
        remittance.id = Ids.chosen(draft.id());
        remittance.clusterId = pool.clusterId;
        remittance.poolId = pool.id;
        remittance.place = draft.place();
        remittance.bsrCode = draft.bsrCode();
        remittance.challanNumber = draft.challanNumber();
        remittance.depositedOn = draft.depositedOn();
        remittance.enteredAt = now;
        remittance.confirmation = Confirmation.awaited();
        return remittance;
    }

    Posting posting(UUID transaction, String currency, List<TdsPart> parts) {
        Map<String, Long> bySection = new TreeMap<>();
        parts.forEach(each -> bySection.merge(each.section(), each.amount(), Long::sum));
        List<Entry> entries = new ArrayList<>();
        bySection.forEach((section, owed) -> entries.add(Entry.debit(TaxDeducted.payable(section, currency), owed)));
        entries.add(Entry.credit(place.in(currency), amount));
        return Posting.of(transaction, PostingKind.TDS_REMITTANCE, depositedOn, id, entries);
    }
}
