package org.sahyog.reference;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the values of the product’s closed lists are called. */
public final class KindLabels {
    private static final Map<String, Kind> BY_CODE =
            Kind.all().stream().collect(Collectors.toMap(kind -> key(kind.list(), kind.code()), Function.identity()));

    private KindLabels() {}

    /** The list is called as the type of its values: {@code moneyPlace}. */
    public static String of(Enum<?> value, Locale language) {
        String type = value.getDeclaringClass().getSimpleName();
        String list = Character.toLowerCase(type.charAt(0)) + type.substring(1);
        Kind kind = BY_CODE.get(key(list, value.name()));
        if (kind == null) {
            throw new IllegalArgumentException(list + " has no label of " + value.name());
        }
        return kind.label().in(Language.preferred(language.toLanguageTag()));
    }

    private static String key(String list, String code) {
        return list + ":" + code;
    }
}
