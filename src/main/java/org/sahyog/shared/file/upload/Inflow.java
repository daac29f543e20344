package org.sahyog.shared.file.upload;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;

/**
 * The bytes of one request, written by the piece while they come: one piece is in memory. The bytes that make the file whole are held back:
 * they count with the file that they complete.
 */
public final class Inflow {
    private final Upload upload;
    private final UploadPieces pieces;
    private long from;
    private Buffer pending = Buffer.buffer();
    private boolean broken;

    Inflow(Upload upload, UploadPieces pieces) {
        this.upload = upload;
        this.pieces = pieces;
        this.from = upload.received();
    }

    public Upload upload() {
        return upload;
    }

    /** There is nobody any more who could be told what becomes of it. */
    void breakOff() {
        broken = true;
    }

    /** Whether all of the file is here, and nothing has become of it yet. Else those that are held back come again. */
    public boolean isToBeKept() {
        return !broken && upload.file() == null && isWhole();
    }

    private boolean isWhole() {
        return from + pending.length() == upload.length();
    }

    /** So many bytes were here before those that are held back. */
    long from() {
        return from;
    }

    /** Those that are held back. */
    Buffer last() {
        return pending;
    }

    Uni<Inflow> all(Multi<Buffer> body) {
        return body.onItem()
                .transformToUniAndConcatenate(this::take)
                .collect()
                .last()
                .chain(() -> isWhole() ? Uni.createFrom().voidItem() : write(pending.length()))
                .replaceWith(this);
    }

    private Uni<Void> take(Buffer some) {
        pending.appendBuffer(some);
        return writeFull();
    }

    private Uni<Void> writeFull() {
        int room = UploadPieces.room(from);
        boolean full = pending.length() >= room && from + room < upload.length();
        return full ? write(room).chain(this::writeFull) : Uni.createFrom().voidItem();
    }

    private Uni<Void> write(int bytes) {
        if (bytes == 0) {
            return Uni.createFrom().voidItem();
        }
        return pieces.write(upload.id(), from, pending.getBuffer(0, bytes)).invoke(() -> {
            from += bytes;
            pending = pending.getBuffer(bytes, pending.length());
        });
    }
}
