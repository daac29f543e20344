package org.sahyog.shared.file.content;

import java.nio.charset.StandardCharsets;
import org.sahyog.shared.file.FileProblem;
import org.sahyog.shared.problem.DomainException;

/** A whole file in memory; whoever reads beyond its end learns that it is damaged. */
@SuppressWarnings("ArrayRecordComponent") // Bytes of a file are never compared.
record Bytes(byte[] all) {
    int size() {
        return all.length;
    }

    int u8(int at) {
        check(at, 1);
        return all[at] & 0xff;
    }

    int u16(int at) {
        return u8(at) << 8 | u8(at + 1);
    }

    /** Big-endian, as pictures and sounds have it. */
    long u32(int at) {
        return (long) u16(at) << 16 | u16(at + 2);
    }

    int littleU16(int at) {
        return u8(at) | u8(at + 1) << 8;
    }

    long littleU32(int at) {
        return littleU16(at) | (long) littleU16(at + 2) << 16;
    }

    boolean has(int at, String ascii) {
        byte[] wanted = ascii.getBytes(StandardCharsets.ISO_8859_1);
        if (at < 0 || at + wanted.length > all.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (all[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    boolean holds(String ascii, int from, int to) {
        for (int at = Math.max(from, 0); at < Math.min(to, all.length); at++) {
            if (has(at, ascii)) {
                return true;
            }
        }
        return false;
    }

    String text(int from, int length) {
        int end = Math.min(all.length, from + length);
        return new String(all, from, Math.max(end - from, 0), StandardCharsets.ISO_8859_1);
    }

    void check(long at, long length) {
        refuseIf(at < 0 || length < 0 || at + length > all.length);
    }

    static void refuseIf(boolean damaged) {
        if (damaged) {
            throw damaged();
        }
    }

    static DomainException damaged() {
        return new DomainException(FileProblem.DAMAGED);
    }
}
