package org.sahyog.cluster.firmsheet;

import java.util.Optional;

/** A rule for the values of one column (Udyam number, PIN code, phone); the rules themselves live elsewhere. */
public interface ValueCheck {

    /** What is wrong with a value, empty if it is fine. Never asked about an empty value. */
    Optional<FirmProblem> fault(String value);

    /** The one way to write a value that is fine. */
    String normal(String value);
}
