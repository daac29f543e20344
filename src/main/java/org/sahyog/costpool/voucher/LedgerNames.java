package org.sahyog.costpool.voucher;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.sahyog.costpool.PayerClass;
import org.sahyog.costpool.expense.bill.ExpenseCategory;
import org.sahyog.reference.KindLabels;

/** What the accounts of a book are called in the accountant’s: a name each, also where two firms have one. Always in English, so that each month’s file fits. */
final class LedgerNames {
    private static final int SIGNS_OF_ID = 6;

    private final List<LedgerAccount> accounts;
    private final Map<String, String> names = new LinkedHashMap<>();

    LedgerNames(List<LedgerAccount> accounts) {
        this.accounts = List.copyOf(accounts);
        Set<String> seen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Set<String> twice = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        accounts.stream()
                .map(LedgerNames::plain)
                .filter(name -> !seen.add(name))
                .forEach(twice::add);
        accounts.forEach(each -> names.put(each.account(), distinct(each, twice)));
    }

    List<LedgerAccount> accounts() {
        return new ArrayList<>(accounts);
    }

    String of(String account) {
        return Objects.requireNonNull(names.get(account), account);
    }

    private static String distinct(LedgerAccount account, Set<String> twice) {
        String name = plain(account);
        if (account.organisationId() == null || !twice.contains(name)) {
            return name;
        }
        return name + " (" + end(account.organisationId().toString()) + ")";
    }

    private static String end(String id) {
        return id.substring(id.length() - SIGNS_OF_ID);
    }

    private static String plain(LedgerAccount account) {
        String label = Objects.requireNonNullElse(account.label(), "");
        return switch (account.kind()) {
            case MEMBER -> Objects.requireNonNull(account.organisationName());
            case PAYER -> KindLabels.of(PayerClass.valueOf(label), Locale.ENGLISH) + " (payer)";
            case COST -> KindLabels.of(ExpenseCategory.valueOf(label), Locale.ENGLISH) + " (shared cost)";
            case SHARED -> "Shared costs laid on members";
            case ADVANCE -> "Advance " + end(account.account());
            case TDS -> "TDS payable, section " + label.replace("SECTION_", "");
            case CASH, BANK -> KindLabels.of(account.kind(), Locale.ENGLISH);
        };
    }
}
