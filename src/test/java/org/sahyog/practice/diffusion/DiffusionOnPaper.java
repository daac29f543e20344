package org.sahyog.practice.diffusion;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a practice spread as one would reckon it by hand, firm by firm, from what they said: nothing of it is the product's. */
final class DiffusionOnPaper {
    /** In the order in which they were said. */
    record Said(
            UUID id,
            Firm firm,
            String step,
            LocalDate day,
            @Nullable String exposure,
            @Nullable UUID from,
            @Nullable UUID corrects) {}

    record Firm(UUID id, UUID cluster) {}

    private final List<Firm> firms;
    private final Map<Firm, List<Said>> byFirm;
    private final UUID author;
    private final UUID home;

    DiffusionOnPaper(UUID author, UUID home, List<Firm> firms, List<Said> said) {
        this.author = author;
        this.home = home;
        this.firms = firms;
        Set<UUID> wrong =
                said.stream().map(Said::corrects).filter(id -> id != null).collect(Collectors.toSet());
        byFirm = said.stream()
                .filter(each -> !wrong.contains(each.id()))
                .sorted(Comparator.comparing(Said::day))
                .collect(Collectors.groupingBy(Said::firm));
    }

    private List<Said> of(Firm firm) {
        return byFirm.getOrDefault(firm, List.of());
    }

    private static boolean isTakingUp(Said said) {
        return said.step().equals("ADOPTED") || said.step().equals("ADAPTED");
    }

    /** Walks through her years: what she gave up is gone, a try beside what she uses changes nothing. */
    String standing(Firm firm) {
        String now = "SEEN";
        for (Said said : of(firm)) {
            boolean works = now.equals("ADOPTED") || now.equals("ADAPTED");
            now = switch (said.step()) {
                case "ADOPTED", "ADAPTED", "ABANDONED" -> said.step();
                case "TRIED" -> works ? now : "TRIED";
                default -> now;
            };
        }
        return now;
    }

    private Optional<LocalDate> takenUp(Firm firm) {
        return of(firm).stream()
                .filter(DiffusionOnPaper::isTakingUp)
                .map(Said::day)
                .findFirst();
    }

    boolean works(Firm firm) {
        return Set.of("ADOPTED", "ADAPTED").contains(standing(firm));
    }

    int count(Predicate<Firm> which) {
        return (int) byFirm.keySet().stream().filter(which).count();
    }

    List<Integer> takenUpByMonth(YearMonth until) {
        Map<YearMonth, Integer> months = new TreeMap<>();
        firms.forEach(firm -> takenUp(firm).ifPresent(day -> months.merge(YearMonth.from(day), 1, Integer::sum)));
        List<Integer> all = new ArrayList<>();
        for (YearMonth month = months.keySet().iterator().next(); !month.isAfter(until); month = month.plusMonths(1)) {
            all.add(months.getOrDefault(month, 0));
        }
        return all;
    }

    int givenUpForGood() {
        return count(firm -> standing(firm).equals("ABANDONED") && takenUp(firm).isPresent());
    }

    Optional<Double> medianDays(Predicate<Firm> which) {
        List<Long> days = firms.stream()
                .filter(firm -> takenUp(firm).isPresent() && which.test(firm))
                .map(firm -> ChronoUnit.DAYS.between(
                        of(firm).get(0).day(), takenUp(firm).orElseThrow()))
                .sorted()
                .toList();
        int middle = days.size() / 2;
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        days.size() % 2 == 1
                                ? (double) days.get(middle)
                                : (days.get(middle - 1) + days.get(middle)) / 2.0);
    }

    @Nullable
    String exposure(Firm firm) {
        return of(firm).stream()
                .map(Said::exposure)
                .filter(each -> each != null)
                .findFirst()
                .orElse(null);
    }

    private @Nullable UUID teacher(Firm firm) {
        UUID last = null;
        for (Said said : of(firm)) {
            last = said.from() == null ? last : said.from();
        }
        return takenUp(firm).isPresent() ? last : null;
    }

    private UUID cluster(UUID organisation) {
        return organisation.equals(author)
                ? home
                : firm(organisation).orElseThrow().cluster();
    }

    private Optional<Firm> firm(UUID id) {
        return firms.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    boolean crossed(Firm firm) {
        UUID teacher = teacher(firm);
        return teacher != null && !cluster(teacher).equals(firm.cluster());
    }

    /** Her teacher, whose teacher, and so on: how many, and how often into another cluster; nothing where it goes round. */
    private Optional<int[]> way(Firm firm) {
        int length = 0;
        int hops = 0;
        Set<Firm> met = new HashSet<>();
        Firm at = firm;
        while (at != null && teacher(at) != null) {
            if (!met.add(at)) {
                return Optional.empty();
            }
            length++;
            hops += crossed(at) ? 1 : 0;
            at = firm(teacher(at)).orElse(null);
        }
        return Optional.of(new int[] {length, hops});
    }

    int most(int part) {
        return firms.stream()
                .flatMap(firm -> way(firm).stream())
                .mapToInt(way -> way[part])
                .max()
                .orElse(0);
    }

    Set<UUID> clusters() {
        return firms.stream().filter(this::works).map(Firm::cluster).collect(Collectors.toSet());
    }
}
