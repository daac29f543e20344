package org.sahyog.cluster.firmsheet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many people work in a firm, coarse enough to be told. */
public enum WorkersBand {
    UP_TO_9(9),
    FROM_10_TO_49(49),
    FROM_50_TO_249(249),
    FROM_250(Integer.MAX_VALUE);

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,7}");
    private static final Pattern RANGE = Pattern.compile("([0-9]{1,7})\\s*(?:-|–|to|से)\\s*([0-9]{1,7})");
    private static final Pattern AND_MORE = Pattern.compile("([0-9]{1,7})\\s*\\+");

    private final int most;

    WorkersBand(int most) {
        this.most = most;
    }

    public static WorkersBand of(int workers) {
        WorkersBand band = UP_TO_9;
        while (workers > band.most) {
            band = values()[band.ordinal() + 1];
        }
        return band;
    }

    /** A number ("12", "1,200"), a range inside one band ("10-49", "10 to 20"), "250+", or a band's own name. */
    static Optional<WorkersBand> read(String text) {
        String words = text.strip().replace(",", "");
        for (WorkersBand band : values()) {
            if (Folded.of(band.name()).equals(Folded.of(words))) {
                return Optional.of(band);
            }
        }
        if (NUMBER.matcher(words).matches()) {
            return Optional.of(of(Integer.parseInt(words)));
        }
        Matcher range = RANGE.matcher(words);
        if (range.matches()) {
            WorkersBand low = of(Integer.parseInt(range.group(1)));
            return low == of(Integer.parseInt(range.group(2))) ? Optional.of(low) : Optional.empty();
        }
        Matcher more = AND_MORE.matcher(words);
        return more.matches() && Integer.parseInt(more.group(1)) >= 250 ? Optional.of(FROM_250) : Optional.empty();
    }
}
