package org.sahyog.costpool.statement.file;

import org.sahyog.costpool.statement.StatementLineView;

import java.util.List;

/** A statement that is being written; what each step answers is sent, and leaves memory. */
interface StatementFile {
    byte[] begin();

    byte[] add(List<StatementLineView> lines);

    byte[] end();
}
