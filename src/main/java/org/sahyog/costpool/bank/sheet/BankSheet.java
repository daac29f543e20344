package org.sahyog.costpool.bank.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.sheet.Sheet;
import org.sahyog.shared.sheet.SheetLimits;
import org.sahyog.shared.sheet.SheetRow;

/**
 * A bank’s statement as it was sent: its lines, the first one first.
 *
 * @param columns    by which it was read
 * @param unreadable rows of the sheet, as its program numbers them, with a day but without an amount that can be read
 * @param passedOver how many rows are no lines: sums, remarks, the end
 */
public record BankSheet(BankColumns columns, List<BankLine> lines, List<Integer> unreadable, int passedOver) {
    static final int MOST_ROWS = 5_000;

    private static final int LONGEST = 500;
    private static final SheetLimits LIMITS =
            new SheetLimits(MOST_ROWS, 60, 2_000, SheetLimits.USUAL.fileBytes(), SheetLimits.USUAL.inflatedBytes());

    /** {@code known}: how this pool’s bank names its columns, where somebody has said so; else they are guessed. */
    public static BankSheet read(Path file, @Nullable BankColumns known) {
        try (Sheet sheet =
                Sheet.read(file, LIMITS, titles -> columns(titles, known).isPresent())) {
            Reading reading =
                    new Reading(sheet.titles(), columns(sheet.titles(), known).orElseThrow());
            sheet.forEach(reading::read);
            return reading.done();
        }
    }

    private static Optional<BankColumns> columns(List<String> titles, @Nullable BankColumns known) {
        return known != null && known.areIn(titles) ? Optional.of(known) : BankColumns.guess(titles);
    }

    private static final class Reading {
        private final List<String> titles;
        private final BankColumns columns;
        private final List<BankLine> lines = new ArrayList<>();
        private final List<Integer> unreadable = new ArrayList<>();
        private int passedOver;

        Reading(List<String> titles, BankColumns columns) {
            this.titles = titles;
            this.columns = columns;
        }

        void read(SheetRow row) {
            OptionalLong amount = amount(row);
            var day = BankCell.day(cell(row, columns.date()));
            if (day.isEmpty() || amount.orElse(1) == 0) {
                passedOver++;
            } else if (amount.isEmpty()) {
                unreadable.add(row.number());
            } else {
                String reference = cell(row, columns.reference());
                OptionalLong balance = BankCell.amount(cell(row, columns.balance()));
                lines.add(new BankLine(
                        day.get(),
                        amount.getAsLong(),
                        shortened(cell(row, columns.narration())),
                        reference.isEmpty() ? null : shortened(reference),
                        balance.isPresent() ? balance.getAsLong() : null));
            }
        }

        /** Nothing where it cannot be read; zero where both columns are empty. */
        private OptionalLong amount(SheetRow row) {
            if (columns.amount() != null) {
                return signed(BankCell.amount(cell(row, columns.amount())), cell(row, columns.sign()));
            }
            OptionalLong out = part(row, columns.withdrawal());
            OptionalLong in = part(row, columns.deposit());
            boolean one = in.isPresent() && out.isPresent() && (in.getAsLong() == 0 || out.getAsLong() == 0);
            return one ? OptionalLong.of(in.getAsLong() - out.getAsLong()) : OptionalLong.empty();
        }

        private OptionalLong part(SheetRow row, @Nullable String title) {
            String text = cell(row, title);
            boolean none = text.isEmpty() || text.equals("-");
            OptionalLong amount = none ? OptionalLong.of(0) : BankCell.amount(text);
            return amount.isPresent() ? OptionalLong.of(Math.abs(amount.getAsLong())) : amount;
        }

        private static OptionalLong signed(OptionalLong amount, String sign) {
            if (amount.isEmpty() || sign.isEmpty()) {
                return amount;
            }
            long size = Math.abs(amount.getAsLong());
            return switch (Character.toUpperCase(sign.charAt(0))) {
                case 'C' -> OptionalLong.of(size);
                case 'D' -> OptionalLong.of(-size);
                default -> OptionalLong.empty();
            };
        }

        private String cell(SheetRow row, @Nullable String title) {
            return title == null ? "" : row.cell(titles.indexOf(title));
        }

        private static String shortened(String text) {
            return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
        }

        /** Some banks put the latest first. */
        BankSheet done() {
            if (isLatestFirst()) {
                Collections.reverse(lines);
            }
            return new BankSheet(columns, List.copyOf(lines), List.copyOf(unreadable), passedOver);
        }

        private boolean isLatestFirst() {
            if (lines.size() < 2) {
                return false;
            }
            BankLine first = lines.get(0);
            BankLine last = lines.get(lines.size() - 1);
            return first.bookedOn().equals(last.bookedOn())
                    ? !follow(first, lines.get(1)) && follow(lines.get(1), first)
                    : first.bookedOn().isAfter(last.bookedOn());
        }

        private static boolean follow(BankLine one, BankLine next) {
            return one.balance() != null && Objects.equals(next.balance(), one.balance() + next.amount());
        }
    }
}
