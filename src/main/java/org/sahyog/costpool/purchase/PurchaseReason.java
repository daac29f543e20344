package org.sahyog.costpool.purchase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record PurchaseReason(@NotBlank @Size(max = 500) String reason) {}
