package org.sahyog.reference;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

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
        var rows = DIRECTORY.rowsOf(pin);
        return rows.length == 0
                ? Optional.empty()
                : Optional.of(new Place(
                        pin, Arrays.stream(rows).mapToObj(DIRECTORY::district).toList()));
    }

    public static boolean exists(String pin) {
        return DIRECTORY.rowsOf(pin).length > 0;
    }

    static List<District> districts() {
        return DIRECTORY.districts;
    }

    static int[] all() {
        return Arrays.stream(DIRECTORY.pins).distinct().toArray();
    }

    private District district(int row) {
        return districts.get(districtOfRow[row]);
    }

    private int[] rowsOf(String pin) {
        if (!SHAPE.matcher(pin).matches()) return new int[0];
        int wanted = Integer.parseInt(pin);
        int hit = Arrays.binarySearch(pins, wanted);
        if (hit < 0) return new int[0];
        int first = hit;
        while (first > 0 && pins[first - 1] == wanted) first--;
        return IntStream.range(first, pins.length)
                .takeWhile(row -> pins[row] == wanted)
                .toArray();
    }

    private static PinCodes read() {
        var rows = new Table("pincodes.csv").rows();
        var numbers = new LinkedHashMap<District, Integer>();
        var pins = new int[rows.size()];
        var districtOfRow = new short[rows.size()];
        for (int i = 0; i < pins.length; i++) {
            var row = rows.get(i);
            pins[i] = Integer.parseInt(row.getField("pin"));
            districtOfRow[i] = (short) number(numbers, new District(row.getField("district"), row.getField("state")));
        }
        return new PinCodes(pins, districtOfRow, List.copyOf(numbers.keySet()));
    }

    private static int number(Map<District, Integer> numbers, District district) {
        var known = numbers.putIfAbsent(district, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }
}
