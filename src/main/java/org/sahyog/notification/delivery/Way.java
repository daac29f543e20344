package org.sahyog.notification.delivery;

import io.smallrye.mutiny.Uni;
import org.jspecify.annotations.Nullable;

/** Sends what is due on one channel. Called outside of any transaction; the same parcel may come again. */
public interface Way {
    Channel channel();

    /** Why she cannot be reached this way at all: {@code mail-off}, {@code no-address}. Nothing when she can. */
    @Nullable
    String hindrance(Parcel parcel);

    /** Done when the other side has taken it over; fails with {@link SendFailure}. */
    Uni<Void> send(Parcel parcel);
}
