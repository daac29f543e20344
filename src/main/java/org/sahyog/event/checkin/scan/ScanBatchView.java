package org.sahyog.event.checkin.scan;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ScanBatch", description = "What became of each scan, in the order in which they were sent.")
record ScanBatchView(List<ScanResultView> scans) {}
