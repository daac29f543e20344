package org.sahyog.reference.place;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sahyog.reference.Table;

/** India's PIN codes, in two sorted arrays of some 120 KB. */
public final class PinCodes {

    private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{5}");
    private static final PinCodes DIRECTORY = read();

    private final int[] pins;
    private final short[] districtOfRow;
    private final List<District> districts;

    private PinCodes(int[] pins, short[] districtOfRow, List<District> districts) {
        this.pins = pins;
        this.districtOfRow = districtOfRow;
        this.districts = districts;
    }

    /** The place of a PIN of exactly six digits. */
    public static Optional<Place> find(String pin) {
        int row = DIRECTORY.rowOf(pin);
        return row < 0 ? Optional.empty() : Optional.of(new Place(pin, DIRECTORY.districtsAround(row)));
    }

    public static boolean exists(String pin) {
        return DIRECTORY.rowOf(pin) >= 0;
    }

    public static List<District> districts() {
        return DIRECTORY.districts;
    }

    static int[] all() {
        return Arrays.stream(DIRECTORY.pins).distinct().toArray();
    }

    /** Any of the PIN's rows, negative when there is none. */
    private int rowOf(String pin) {
        return SHAPE.matcher(pin).matches() ? Arrays.binarySearch(pins, Integer.parseInt(pin)) : -1;
    }

    private List<District> districtsAround(int row) {
        int first = row;
        while (first > 0 && pins[first - 1] == pins[row]) {
            first--;
        }
        return IntStream.range(first, pins.length)
                .takeWhile(each -> pins[each] == pins[row])
                .mapToObj(each -> districts.get(districtOfRow[each]))
                .toList();
    }

    private static PinCodes read() {
        List<NamedCsvRecord> rows = new Table("pincodes.csv").rows();
        Map<District, Integer> numbers = new LinkedHashMap<>();
        int[] pins = new int[rows.size()];
        short[] districtOfRow = new short[rows.size()];
        for (int i = 0; i < pins.length; i++) {
            NamedCsvRecord row = rows.get(i);
            pins[i] = Integer.parseInt(row.getField("pin"));
            districtOfRow[i] = (short) number(numbers, new District(row.getField("district"), row.getField("state")));
        }
        return new PinCodes(pins, districtOfRow, List.copyOf(numbers.keySet()));
    }

    private static int number(Map<District, Integer> numbers, District district) {
        Integer known = numbers.putIfAbsent(district, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }
}
