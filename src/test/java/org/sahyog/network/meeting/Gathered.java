package org.sahyog.network.meeting;

import org.junit.jupiter.api.BeforeEach;
import org.sahyog.Town.Resident;
import org.sahyog.network.Alliance;

/** A test in an assembly, which is another one for each. */
public abstract class Gathered {
    protected Assembly assembly;
    protected Alliance alliance;
    protected Resident leader;
    protected Resident second;
    protected Resident third;

    @BeforeEach
    protected void gather() {
        assembly = new Assembly();
        alliance = assembly.alliance;
        leader = assembly.leader;
        second = assembly.second;
        third = assembly.third;
    }
}
