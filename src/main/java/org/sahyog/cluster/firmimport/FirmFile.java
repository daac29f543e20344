package org.sahyog.cluster.firmimport;

import org.sahyog.cluster.firmsheet.ImportPreview;

/** A file that was read: what it holds, and its SHA-256, which stands for it in the idempotency key. */
record FirmFile(ImportPreview sheet, String checksum) {}
