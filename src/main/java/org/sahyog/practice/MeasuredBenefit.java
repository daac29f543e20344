package org.sahyog.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.json.OneLine;

@Schema(description = "What became better by it, measured before and after. A number is kept without needless zeros.")
@Embeddable
public record MeasuredBenefit(
        @Schema(examples = "Rejected castings") @NotBlank @OneLine @Size(max = 100) @Column(name = "benefit_indicator")
        String indicator,

        @Schema(examples = "12.5") @NotNull @Digits(integer = 12, fraction = 4) @Column(name = "benefit_before")
        BigDecimal before,

        @Schema(examples = "4") @NotNull @Digits(integer = 12, fraction = 4) @Column(name = "benefit_after")
        BigDecimal after,

        @Schema(examples = "%") @NotBlank @OneLine @Size(max = 40) @Column(name = "benefit_unit")
        String unit) {
    /** Longer ones are refused: written out they might fill the memory. */
    private static final int DIGITS = 40;

    @SuppressWarnings("NullAway") // What JSON leaves out is null until it is judged.
    public MeasuredBenefit {
        before = plain(before);
        after = plain(after);
    }

    /** The same number reads the same, however it was typed. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null || Math.abs((long) number.scale()) > DIGITS || number.precision() > DIGITS) {
            return number;
        }
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** SQL of the same as JSON, of a row {@code row} that has its columns; null where nothing was measured. */
    public static String json(String row) {
        return """
                case when %1$s.benefit_indicator is not null then jsonb_build_object('indicator', %1$s.benefit_indicator,
                    'before', %1$s.benefit_before, 'after', %1$s.benefit_after, 'unit', %1$s.benefit_unit) end""".formatted(row);
    }
}
