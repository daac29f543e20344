package org.sahyog.event.roster.file;

import java.util.List;
import org.sahyog.event.roster.RosterLineView;

/** A roster that is being written; what each step answers is sent, and leaves memory. */
public interface RosterPaper {
    byte[] begin();

    byte[] add(List<RosterLineView> lines);

    byte[] end();
}
