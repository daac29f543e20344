#!/usr/bin/env python3
"""Proves the book of a cost pool from its export, without the service.

    python3 ledger-proof.py book.csv <id of the pool> [<hash of the head that you noted>]

The export is GET /clusters/{clusterId}/cost-pools/{poolId}/transactions/export. What is checked: every transaction sums to zero in each
currency; numbers run from 1 without a gap; every hash is the SHA-256 of what docs/ledger.md describes, with the hash of the one before;
a reversal takes back exactly one transaction, once; no cash box, no bank account and no advance ever holds less than nothing. Prints the balances.
"""
import csv
import hashlib
import sys
from collections import defaultdict
from itertools import groupby

FLOORED = ("CASH", "BANK", "ADVANCE")


def text(book, first, entries):
    """What the hash is taken of."""
    head = ["sahyog-ledger-1", first["previousHash"], book, first["number"], first["id"], first["kind"], first["occurredOn"],
            first["recordedAt"], first["thing"], first["reverses"]]
    return "\n".join(head + [f"{e['account']} {e['amount']} {e['currency']}" for e in entries])


def faults(book, rows):
    before, expected, seen, reversed_ids = "0" * 64, 1, {}, set()
    balances = defaultdict(int)
    for number, group in groupby(rows, key=lambda row: row["number"]):
        entries = list(group)
        first = entries[0]
        sums = defaultdict(int)
        for entry in entries:
            sums[entry["currency"]] += int(entry["amount"])
            balances[entry["account"], entry["currency"]] += int(entry["amount"])
        if any(sums.values()):
            yield f"transaction {number} makes {dict(sums)}, not zero"
        if int(number) != expected:
            yield f"transaction {number} stands where {expected} should"
        if first["previousHash"] != before:
            yield f"transaction {number} does not follow the one before"
        if hashlib.sha256(text(book, first, entries).encode()).hexdigest() != first["hash"]:
            yield f"transaction {number} is not what its hash says"
        amounts = sorted((e["account"], e["currency"], int(e["amount"])) for e in entries)
        if first["reverses"] != "-":
            opposite = sorted((a, c, -n) for a, c, n in amounts)
            if first["reverses"] in reversed_ids or seen.get(first["reverses"]) != opposite:
                yield f"transaction {number} does not take back exactly one other"
            reversed_ids.add(first["reverses"])
        seen[first["id"]] = amounts
        for (account, currency), balance in balances.items():
            if account.split(":")[0] in FLOORED and balance < 0:
                yield f"after transaction {number} {account} holds {balance} {currency}"
        before, expected = first["hash"], int(number) + 1
    faults.head, faults.count, faults.balances = before, expected - 1, balances


def main(path, book, noted=None):
    with open(path, newline="", encoding="utf-8") as file:
        found = list(faults(book, csv.DictReader(file)))
    if noted and faults.head != noted:
        found.append(f"the head is {faults.head}, noted was {noted}")
    for fault in found:
        print(fault)
    for (account, currency), balance in sorted(faults.balances.items()):
        print(f"{account:60} {balance:20} {currency}")
    print(f"{'not sound' if found else 'sound'}: {faults.count} transactions, head {faults.head}")
    return 1 if found else 0


if __name__ == "__main__":
    if not 3 <= len(sys.argv) <= 4:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
