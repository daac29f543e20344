package org.sahyog.cluster.stakeholder;

import java.time.Instant;
import java.util.UUID;

record VoucherView(UUID organisationId, String name, Instant vouchedAt) {}
