package org.sahyog.directory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sahyog.reference.word.WordKeys;

/** All that an organisation says of itself: what is left out is gone. */
record DirectoryDraft(
        @NotNull @Size(max = 50) List<@NotNull @Valid Capability> capabilities,
        @NotNull @Size(max = 50) List<@NotNull @Valid Machine> machines) {

    boolean hasSpareHours() {
        return machines.stream().anyMatch(machine -> machine.spareHoursPerWeek() > 0);
    }

    String searchKey() {
        return WordKeys.of(Stream.concat(
                        capabilities.stream().flatMap(each -> Stream.of(each.words(), each.product(), each.process())),
                        machines.stream().map(Machine::name))
                .filter(Objects::nonNull)
                .toArray(String[]::new));
    }

    /** What it makes: each product, and the words of a capability that names none. */
    String productKey() {
        return WordKeys.of(capabilities.stream()
                .map(each -> each.product() == null ? each.words() : each.product())
                .toArray(String[]::new));
    }

    /** As they are stored: each with its sounds beside it. */
    List<KeyedMachine> keyedMachines() {
        return machines.stream()
                .map(each -> new KeyedMachine(
                        each.name(), each.count(), each.spareHoursPerWeek(), each.note(), WordKeys.of(each.name())))
                .toList();
    }

    record KeyedMachine(
            String name,
            int count,
            int spareHoursPerWeek,
            @Nullable String note,
            String key) {}

    String machineKey() {
        return WordKeys.of(machines.stream().map(Machine::name).toArray(String[]::new));
    }
}
