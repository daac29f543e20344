package org.sahyog.costpool.statement;

import java.util.List;

/** All lines of a statement together. */
public record StatementSums(List<StatementTotalView> totals, List<StatementCostView> costs) {}
