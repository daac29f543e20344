package org.sahyog.costpool.statement.file;

import java.util.List;
import org.sahyog.costpool.statement.StatementLineView;

/** A statement that is being written; what each step answers is sent, and leaves memory. */
interface StatementFile {
    byte[] begin();

    byte[] add(List<StatementLineView> lines);

    byte[] end();
}
