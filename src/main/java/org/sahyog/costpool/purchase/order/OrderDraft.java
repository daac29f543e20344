package org.sahyog.costpool.purchase.order;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

record OrderDraft(@NotNull UUID quoteId) {}
