package org.sahyog.fuzz.twist;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.sahyog.fuzz.call.Call;

/** What is asked for in the address is wrong, unknown, too much, or asked twice. */
final class QueryTwist implements Twist {
    private static final List<String> LIMITS =
            List.of("0", "-1", "1", "100", "101", "2147483648", "9007199254740993", "1.5", "NaN", "", "ten");
    private static final List<String> UNKNOWN = List.of(
            "colour=red",
            "Limit=1",
            "q",
            "=",
            "&&",
            "a[]=1",
            "%00=1",
            "%FF=%FF",
            "limit=1&limit=2",
            "cursor=",
            "_method=DELETE",
            "access_token=x",
            "x=" + "y".repeat(1500));
    private static final int LONGEST = 1500;

    @Override
    public Call apply(Call call, RandomGenerator random) {
        List<String> known = new ArrayList<>();
        for (JsonNode parameter : call.operation().node().path("parameters")) {
            if (parameter.path("in").asText().equals("query")) {
                known.add(parameter.path("name").asText());
            }
        }
        if (known.isEmpty() || random.nextInt(5) == 0) {
            return more(call, Twist.any(UNKNOWN, random)).told("asks for what it does not know");
        }
        String name = Twist.any(known, random);
        return more(call, name + "=" + value(name, random)).told("asks oddly for " + name);
    }

    private static Call more(Call call, String query) {
        return call.withQuery(call.query().isEmpty() ? query : call.query() + "&" + query);
    }

    private static String value(String name, RandomGenerator random) {
        if (name.equals("limit")) {
            return Twist.any(LIMITS, random);
        }
        String value = switch (random.nextInt(3)) {
            case 0 -> AwkwardValues.time(random);
            case 1 -> AwkwardValues.id(random);
            default -> AwkwardValues.text(random);
        };
        String encoded = Call.encoded(value);
        return encoded.length() > LONGEST ? Call.encoded("z".repeat(LONGEST)) : encoded;
    }
}
