package org.sahyog.costpool.expense.bill;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahyog.costpool.Amounts;
import org.sahyog.shared.problem.DomainException;

@Schema(description = "What a member bears of a bill beside the others.")
public record BillPart(
        @NotNull UUID organisationId,

        @Schema(
                description =
                        "EQUAL: not looked at. BY_SHARES: shares. BY_PERCENTAGE: hundredths of a percent, 10000 in all. BY_AMOUNT: minor units of the pool’s currency, that make what members share. BY_USAGE: thousandths of an hour, of a kilo")
        @Min(0)
        @Max(Amounts.MOST)
        long part) {

    /** Refuses a member that is named twice. */
    public static Map<UUID, Long> byMember(List<BillPart> parts) {
        Map<UUID, Long> byMember = new TreeMap<>();
        parts.forEach(each ->
                DomainException.refuseIf(byMember.put(each.organisationId, each.part) != null, BillProblem.PART_TWICE));
        return byMember;
    }
}
