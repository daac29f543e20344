package org.sahyog.costpool.voucher;

import java.util.List;

/** Vouchers that are being written; what each step answers is sent, and leaves memory. */
interface VoucherFile {
    byte[] begin();

    byte[] add(List<Voucher> vouchers);

    byte[] end();
}
