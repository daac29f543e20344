package org.sahyog.costpool.voucher;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.sahyog.shared.paper.PaperAnswers;
import org.sahyog.shared.paper.Press;

/** The accountant’s files, a few hundred vouchers at a time. */
@ApplicationScoped
class Vouchers {
    private static final int BATCH = 200;

    private final VoucherReads reads;
    private final Press press;

    Vouchers(VoucherReads reads, Press press) {
        this.reads = reads;
        this.press = press;
    }

    /** What is asked for, as the book was at transaction {@code last}, and its file. */
    private record Order(UUID clusterId, UUID poolId, VoucherPeriod period, long last, VoucherFile file) {}

    private record Place(LocalDate day, long number) {}

    Uni<Response> of(UUID clusterId, UUID poolId, VoucherPeriod period, VoucherFormat format) {
        return reads.book(clusterId, poolId)
                .chain(book -> press.make(() -> new Order(clusterId, poolId, period, book.last(), format.begun(book))))
                .map(order -> PaperAnswers.streamed(format.type(), format.fileName(), pieces(order)));
    }

    private Multi<byte[]> pieces(Order order) {
        AtomicReference<Place> place =
                new AtomicReference<>(new Place(order.period().first(), 0));
        return press.stream(
                () -> order.file().begin(),
                () -> next(order, place),
                () -> order.file().end());
    }

    private Uni<Optional<Callable<byte[]>>> next(Order order, AtomicReference<Place> place) {
        Place after = place.get();
        return reads.after(
                        order.clusterId(),
                        order.poolId(),
                        after.day(),
                        after.number(),
                        order.period().last(),
                        order.last(),
                        BATCH)
                .map(vouchers -> written(order, place, vouchers));
    }

    private static Optional<Callable<byte[]>> written(
            Order order, AtomicReference<Place> place, List<Voucher> vouchers) {
        if (vouchers.isEmpty()) {
            return Optional.empty();
        }
        Voucher last = vouchers.get(vouchers.size() - 1);
        place.set(new Place(last.day(), last.number()));
        return Optional.of(() -> order.file().add(vouchers));
    }
}
