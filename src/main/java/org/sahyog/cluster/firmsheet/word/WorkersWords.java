package org.sahyog.cluster.firmsheet.word;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sahyog.identity.organisation.WorkersBand;

/** Numbers of workers, as people write them. */
public final class WorkersWords {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,7}");
    private static final Pattern RANGE = Pattern.compile("([0-9]{1,7})\\s*(?:-|–|to|से)\\s*([0-9]{1,7})");
    private static final Pattern AND_MORE = Pattern.compile("([0-9]{1,7})\\s*\\+");

    private WorkersWords() {}

    /** A number ("12", "1,200"), a range inside one band ("10-49", "10 to 20"), "250+", or a band's own name. */
    public static Optional<WorkersBand> read(String text) {
        String words = Folded.digits(text).strip().replace(",", "");
        for (WorkersBand band : WorkersBand.values()) {
            if (band.name().equalsIgnoreCase(words)) {
                return Optional.of(band);
            }
        }
        if (NUMBER.matcher(words).matches()) {
            return Optional.of(WorkersBand.of(Integer.parseInt(words)));
        }
        Matcher range = RANGE.matcher(words);
        if (range.matches()) {
            WorkersBand low = WorkersBand.of(Integer.parseInt(range.group(1)));
            WorkersBand high = WorkersBand.of(Integer.parseInt(range.group(2)));
            return low == high ? Optional.of(low) : Optional.empty();
        }
        Matcher more = AND_MORE.matcher(words);
        return more.matches() && Integer.parseInt(more.group(1)) >= 250
                ? Optional.of(WorkersBand.W250_PLUS)
                : Optional.empty();
    }
}
