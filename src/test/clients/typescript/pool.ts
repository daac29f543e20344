import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Circle } from "./circle.js";
import { qrCodeIn } from "./tools.js";
import { type Schemas, Visitor } from "./visitor.js";

const asha = await Visitor.called("firm-a");
const bilal = await Visitor.called("firm-b");
const chitra = await Visitor.called("firm-c");
const dinesh = await Visitor.called("institution");
const eknath = await Visitor.called("stranger");
const agent = await Visitor.called("cda");
const all = [asha, bilal, chitra, dinesh, eknath];
const cluster = `/clusters/${asha.me.clusters[0]!.id}`;
const today = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeZone: asha.me.clusters[0]!.zone }).format(Date.now());

// Eknath of another town wants to come along; who serves the cluster lets him in.
const wish = await eknath.post<Schemas["Stakeholder"]>(`${cluster}/join-requests`, {
  message: "I would like to see Jaipur with you.",
} satisfies Schemas["JoinRequestDraft"]);
await agent.post(`${cluster}/stakeholders/${wish.id}/confirmation`);

// Five of a learning circle travel to Jaipur together. Asha leads it, Bilal keeps the money.
const circle = await Circle.founded(cluster, "To Jaipur together", "We look at how others plate.", all);
const opened = await circle.pool({ name: "Tour to Jaipur", purpose: "Bus, stay and food" });
const pool = `${cluster}/cost-pools/${opened.id}`;

// Each says where she is paid, Bilal also where the pool is; others see no more of it than whose it is.
for (const member of all) {
  await member.post(`${pool}/payee-addresses`, {
    organisationId: member.organisationId,
    payeeName: member.me.name,
    upiAddress: `paid${all.indexOf(member)}@okhdfcbank`,
  } satisfies Schemas["PayeeAddressDraft"]);
}
const poolsOwn = { payeeName: "To Jaipur together", upiAddress: "jaipur@okaxis" } satisfies Schemas["PayeeAddressDraft"];
assert.equal((await bilal.post<Schemas["PayeeAddress"]>(`${pool}/payee-addresses`, poolsOwn)).state, "USED");
const elsewhere = await bilal.post<Schemas["PayeeAddress"]>(`${pool}/payee-addresses`, { ...poolsOwn, upiAddress: "bilal@okaxis" });
assert.equal(elsewhere.state, "WAITING");
await asha.post(`${pool}/payee-addresses/${elsewhere.id}/withdrawal`);
const seen = await asha.get<{ items: Schemas["PayeeAddress"][] }>(`${pool}/payee-addresses?organisationId=${chitra.organisationId}`);
assert.equal(seen.items[0]!.upiAddress, "pa••••@okhdfcbank");
const asked = await chitra.get<Schemas["PaymentRequest"]>(`${pool}/payment-request?amount=500000`);
assert.match(asked.upiLink!, /^upi:\/\/pay\?pa=jaipur@okaxis&pn=To%20Jaipur%20together&tr=[0-9a-f]{32}&tn=Tour%20to%20Jaipur&am=5000\.00&cu=INR$/);

// At a meeting Bilal takes five thousand rupees of each and enters them at once; each has her receipt.
const dues = await bilal.post<Schemas["Collection"]>(`${pool}/collections`, {
  into: "CASH",
  paidOn: today,
  note: "Before the tour",
  lines: all.map((member) => ({ organisationId: member.organisationId, amount: 500_000 })),
} satisfies Schemas["CollectionDraft"]);
assert.equal(dues.total, 2_500_000);
// What he entered for his own firm has no receipt until Asha has seen the money.
const waiting = dues.contributions.find((each) => each.state === "WAITING")!;
assert.equal(waiting.organisationId, bilal.organisationId);
const alone = await bilal.refused(403, `${pool}/contributions/${waiting.id}/confirmation`);
assert.equal(alone.code, "confirmation-own");
const confirmed = await asha.post<Schemas["Contribution"]>(`${pool}/contributions/${waiting.id}/confirmation`);
const receipts = [...dues.contributions, confirmed].flatMap((each) => each.receipt ?? []);
assert.equal(new Set(receipts).size, 5);
console.log(`${alone.detail} Five receipts, the last one ${confirmed.receipt}.`);

// Two payers for one bus: Chitra the advance, the cash box the rest. She sees what it will lay on whom, and does not approve it herself.
const bus = {
  id: uuidV7(),
  title: "Bus to Jaipur",
  category: "TRAVEL",
  amount: 2_400_001,
  spentOn: today,
  payments: [
    { from: "MEMBER", organisationId: chitra.organisationId, amount: 1_000_000 },
    { from: "CASH", amount: 1_400_001 },
  ],
} satisfies Schemas["ExpenseDraft"];
const preview = await chitra.post<Schemas["ExpensePreview"]>(`${pool}/expenses/preview`, bus);
assert.equal(preview.shares.reduce((sum, share) => sum + share.amount, 0), bus.amount);
const submitted = await chitra.post<Schemas["Expense"]>(`${pool}/expenses`, bus);
const own = await chitra.refused(403, `${pool}/expenses/${submitted.id}/approvals`);
assert.equal(own.code, "expense-own");
const approved = await asha.post<Schemas["Expense"]>(`${pool}/expenses/${submitted.id}/approvals`);
assert.equal(approved.state, "APPROVED");
assert.deepEqual(amounts(approved.shares), amounts(preview.shares));
const beyond = await bilal.post<Schemas["Expense"]>(`${pool}/expenses`, {
  ...bus,
  id: uuidV7(),
  title: "Lunch",
  category: "FOOD",
  amount: 1_100_000,
  payments: [{ from: "CASH", amount: 1_100_000 }],
} satisfies Schemas["ExpenseDraft"]);
const short = await asha.refused(409, `${pool}/expenses/${beyond.id}/approvals`);
assert.equal(short.code, "ledger-short-of-money");
await bilal.post(`${pool}/expenses/${beyond.id}/withdrawal`);
console.log(`${own.detail} ${short.detail}`);

// Two pay once more, into the bank. From there the hotel is paid, which gives back a room that nobody slept in; that pays for dinner.
const utrs = new Map([[asha, "HDFCN52026112901"], [chitra, "SBIN426112900077"]]);
for (const [member, reference] of utrs) {
  await bilal.post(`${pool}/contributions`, {
    organisationId: member.organisationId,
    amount: 500_000,
    into: "BANK",
    paidOn: today,
    reference,
  } satisfies Schemas["ContributionDraft"]);
}
const hotel = await paidFromBank("Two nights in Jaipur", "STAY", 998_230);
const refund = await bilal.post<Schemas["Refund"]>(`${pool}/refunds`, {
  expenseId: hotel,
  amount: 100_000,
  into: "BANK",
  refundedOn: today,
  reference: "ICIC626112955501",
} satisfies Schemas["RefundDraft"]);
const ownWord = await bilal.refused(403, `${pool}/refunds/${refund.id}/confirmation`);
await asha.post(`${pool}/refunds/${refund.id}/confirmation`);
await paidFromBank("Dinner", "FOOD", 100_000);

// The bank's file knows of one line more than the book: what it charged. With that nothing is missing.
const day = today.split("-").reverse().join("/");
const file = [
  "Date,Narration,Chq./Ref.No.,Value Dt,Withdrawal Amt.,Deposit Amt.,Closing Balance",
  `${day},NEFT CR-ASHA BRASS,${utrs.get(asha)},${day},,5000.00,5000.00`,
  `${day},IMPS-CHITRA,${utrs.get(chitra)},${day},,5000.00,10000.00`,
  `${day},HOTEL PEARL PALACE,000123,${day},9982.30,,17.70`,
  `${day},NEFT CR-HOTEL PEARL PALACE,ICIC626112955501,${day},,1000.00,1017.70`,
  `${day},THALI HOUSE,000124,${day},1000.00,,17.70`,
  `${day},SMS CHARGES Q3,,${day},17.70,,0.00`,
].join("\n");
const read = await bilal.sent<Schemas["BankStatement"]>(`${pool}/bank/statements`, "text/csv", file);
assert.deepEqual([read.lines, read.matched, read.open], [6, 5, 1]);
const again = await bilal.sent<Schemas["BankStatement"]>(`${pool}/bank/statements`, "text/csv", file);
assert.equal(again.known, 6);
await paidFromBank("SMS charges", "FEES", 1_770);
const [charged] = (await bilal.get<{ items: Schemas["BankLine"][] }>(`${pool}/bank/lines?state=OPEN`)).items;
await bilal.post(`${pool}/bank/lines/${charged!.id}/match`, {
  transactionIds: [charged!.suggestions[0]!.transactionId],
} satisfies Schemas["BankMatchDraft"]);
const agreed = await asha.get<Schemas["BankReconciliation"]>(`${pool}/bank/reconciliation`);
assert.deepEqual([agreed.bookBalance, agreed.bankBalance, agreed.openLines, agreed.difference], [0, 0, 0, 0]);
console.log(`${ownWord.detail} The bank's six lines are in the book.`);

// A contribution entered twice is taken back; the book keeps both.
const twice = await bilal.post<Schemas["Contribution"]>(`${pool}/contributions`, {
  organisationId: asha.organisationId,
  amount: 500_000,
  into: "CASH",
  paidOn: today,
} satisfies Schemas["ContributionDraft"]);
await bilal.post(`${pool}/contributions/${twice.id}/reversal`, { reason: "Entered twice" });

// The tour is over: who owes whom, by how few payments; paid, confirmed, closed.
const settlement = await bilal.post<Schemas["Settlement"]>(`${pool}/settlement`);
for (const position of settlement.positions) {
  const because = position.contributed + position.paid + position.borne + position.transferred + position.refunded +
    position.advanced + position.counted + position.reversed;
  assert.equal(because, position.position);
}
const { items: transfers } = await asha.get<{ items: Schemas["PoolTransfer"][] }>(`${pool}/transfers?state=PROPOSED`);
assert(transfers.length <= all.length);
for (const transfer of transfers) {
  const step = `${pool}/transfers/${transfer.id}`;
  await scanned(of(transfer.from), `${step}/payment-request`);
  await of(transfer.from).post(`${step}/payment`, transfer.from.organisationId === undefined ? { place: "CASH" } : {});
  const ownBox = of(transfer.from) === bilal && of(transfer.to) === bilal;
  await (ownBox ? asha : of(transfer.to)).post(`${step}/confirmation`, transfer.to.organisationId === undefined ? { place: "CASH" } : {});
}
const closed = await bilal.post<Schemas["CostPool"]>(`${pool}/closing`);
assert.equal(closed.state, "CLOSED");
assert.equal(closed.cash, 0);
const even = await asha.get<Schemas["Settlement"]>(`${pool}/settlement`);
assert(even.positions.every((position) => position.position === 0));

// Anybody proves the book, where it is and without it; one altered byte is found.
const proof = await dinesh.get<Schemas["LedgerProof"]>(`${pool}/proof`);
assert(proof.sound);
const book = await dinesh.text(`${pool}/transactions/export`, "text/csv");
const prover = process.env["PROVER"] ?? "src/docs/ledger-proof.py";
assert.equal(proved(book), 0);
assert.equal(proved(book.replace(",2400001,", ",2400000,")), 1);
console.log(`${proof.transactions} transactions, head ${proof.headHash.slice(0, 12)}: proved outside. The pool's journey ends well.`);

async function paidFromBank(title: string, category: Schemas["ExpenseCategory"], amount: number): Promise<string> {
  const { id } = await bilal.post<Schemas["Expense"]>(`${pool}/expenses`, {
    title,
    category,
    amount,
    spentOn: today,
    payments: [{ from: "BANK", amount }],
  } satisfies Schemas["ExpenseDraft"]);
  await asha.post(`${pool}/expenses/${id}/approvals`);
  return id;
}

/** Her app reads the picture as the link, and the link names the amount. */
async function scanned(payer: Visitor, request: string): Promise<void> {
  const { upiLink, amount } = await payer.get<Schemas["PaymentRequest"]>(request);
  assert.equal(new URL(upiLink!).searchParams.get("am"), (amount / 100).toFixed(2));
  const read = qrCodeIn(await payer.bytes(`${request}/qr-code`, "image/png"));
  assert(read === undefined || read === upiLink);
}

/** Who speaks for a party of a transfer: without an organisation, the treasurer. */
function of(party: Schemas["TransferParty"]): Visitor {
  return all.find((member) => member.organisationId === party.organisationId) ?? bilal;
}

function amounts(shares: Schemas["ExpenseShare"][]): [string, number][] {
  return shares.map((share): [string, number] => [share.organisationId, share.amount]).sort();
}

/** Milliseconds first, then chance (RFC 9562). */
function uuidV7(): string {
  const time = Date.now().toString(16).padStart(12, "0");
  const chance = crypto.randomUUID();
  return `${time.slice(0, 8)}-${time.slice(8)}-7${chance.slice(15, 18)}-${chance.slice(19)}`;
}

function proved(csv: string): number | null {
  const file = join(mkdtempSync(join(tmpdir(), "book-")), "book.csv");
  writeFileSync(file, csv);
  return spawnSync("python3", [prover, file, opened.id]).status;
}
