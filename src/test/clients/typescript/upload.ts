import assert from "node:assert/strict";
import { Line } from "./line.js";
import { Visitor } from "./visitor.js";

const owner = await Visitor.called("firm-a");
const bill = pdf(2_000_000);
const line = await Line.breaking(500_000, 1_200_000);
const file = await line.carry(owner, "बिल.pdf", "application/pdf", bill);
line.close();

const asked = line.wentOnAt;
assert.equal(line.broken, 2, "the line broke twice");
assert(asked.length >= 2 && asked[0]! > 0 && asked.at(-1)! > asked[0]!, `it went on at ${asked}, never at the beginning`);
const got = await owner.bytes(`/files/${file}`, "application/pdf");
assert(bill.equals(got), "what came is what was sent");

// The same under another name, at once: the file that is there.
const again = await owner.bring("copy.pdf", new Blob([bill]));
assert.equal(again.id, file);
assert.equal(again.name, "बिल.pdf");
console.log(`A file of ${bill.length} bytes came over a line that broke twice; it went on at ${asked.join(" and ")}.`);

/** Of lines that are all different, so that none is in another one's place. */
function pdf(length: number): Buffer<ArrayBuffer> {
  const lines = Array.from({ length: length / 16 }, (_, line) => `${line}`.padEnd(15) + "\n").join("");
  const filled = Buffer.alloc(length, lines);
  filled.write("%PDF-1.7\n", 0, "latin1");
  filled.write("\n%%EOF\n", length - 7, "latin1");
  return filled;
}
