package org.sahyog.fuzz.world;

import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.sahyog.Town.Resident;
import org.sahyog.fuzz.call.Call;

/**
 * Somebody reads at the usual place.
 *
 * @param questions one of which is asked now and then
 */
record Read(String operation, @Nullable Resident reader, List<String> questions) {
    static Read by(@Nullable Resident reader, String operation, String... questions) {
        return new Read(operation, reader, List.of(questions));
    }

    Call in(World world) {
        Call call = world.call(operation, reader);
        RandomGenerator random = world.random();
        return questions.isEmpty() || random.nextBoolean()
                ? call
                : call.withQuery(questions.get(random.nextInt(questions.size())));
    }
}
