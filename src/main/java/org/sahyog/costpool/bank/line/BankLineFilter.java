package org.sahyog.costpool.bank.line;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which lines of the bank a list is asked for. */
class BankLineFilter {
    @RestQuery
    @Parameter(description = "only those; OPEN is the list to work through")
    @Nullable
    BankLineState state;
}
