package org.sahyog.fuzz.refusal;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.sahyog.fuzz.call.Call;
import org.sahyog.fuzz.world.Deeds;

/** By the code of a problem, a call that is refused with it; its ground is prepared when it is asked for. */
public final class Refusals {
    private final Map<String, Supplier<Call>> calls = new TreeMap<>();

    public Refusals(Deeds deeds) {
        calls.putAll(new RequestRefusals(deeds).calls());
        calls.putAll(new AccessRefusals(deeds).calls());
        calls.putAll(new OrganisationRefusals(deeds).calls());
        calls.putAll(new ClusterRefusals(deeds).calls());
        calls.putAll(new StakeholderRefusals(deeds).calls());
        calls.putAll(new NetworkRefusals(deeds).calls());
        calls.putAll(new PostRefusals(deeds).calls());
        calls.putAll(new MeetingRefusals(deeds).calls());
        calls.putAll(new FileRefusals(deeds).calls());
        calls.putAll(new NeedRefusals(deeds).calls());
        calls.putAll(new EnquiryRefusals(deeds).calls());
        calls.putAll(new CostPoolRefusals(deeds).calls());
        calls.putAll(new PoolMoneyRefusals(deeds).calls());
        calls.putAll(new PayeeRefusals(deeds).calls());
        calls.putAll(new ClaimRefusals(deeds).calls());
        calls.putAll(new ExpenseRefusals(deeds).calls());
        calls.putAll(new BankRefusals(deeds).calls());
        calls.putAll(new PurchaseRefusals(deeds).calls());
        calls.putAll(new EventRefusals(deeds).calls());
        calls.putAll(new EventStateRefusals(deeds).calls());
        calls.putAll(new SeatRefusals(deeds).calls());
        calls.putAll(new LineRefusals(deeds).calls());
    }

    public Map<String, Supplier<Call>> calls() {
        return calls;
    }
}
