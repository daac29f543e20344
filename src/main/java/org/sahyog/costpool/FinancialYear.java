package org.sahyog.costpool;

import java.time.LocalDate;
import java.time.Month;

/** India’s: from April to March, called after the year in which it begins. */
public record FinancialYear(int begins) {
    public static FinancialYear of(LocalDate day) {
        return new FinancialYear(day.getMonth().compareTo(Month.APRIL) < 0 ? day.getYear() - 1 : day.getYear());
    }
}
