import assert from "node:assert/strict";
import { connect, createServer, type AddressInfo, type Server } from "node:net";
import { Upload } from "tus-js-client";
import { Visitor } from "./visitor.js";

const api = new URL(process.env["API"] ?? "http://127.0.0.1:8080/api/v1");

/** A line to the service that breaks when so many bytes have gone up by it, and when so many more have. */
class Line {
  broken = 0;
  private sent = 0;

  private constructor(
    private readonly server: Server,
    readonly address: string,
  ) {}

  static async breaking(...after: number[]): Promise<Line> {
    const server = createServer((phone) => {
      const service = connect(Number(api.port), api.hostname);
      phone.on("data", (some) => {
        const left = (after[line.broken] ?? Infinity) - line.sent;
        service.write(some.subarray(0, left));
        line.sent += some.length;
        if (some.length >= left) {
          line.broken++;
          service.end();
          phone.destroy();
        }
      });
      service.on("data", (some) => phone.write(some));
      service.on("close", () => phone.destroy());
      phone.on("close", () => service.end());
      service.on("error", () => phone.destroy());
      phone.on("error", () => service.end());
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    const line: Line = new Line(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    return line;
  }

  close(): void {
    this.server.close();
  }
}

const owner = await Visitor.called("firm-a");
const bill = pdf(2_000_000);
const line = await Line.breaking(500_000, 1_200_000);
const asked: number[] = [];

const file = await new Promise<string>((arrived, failed) => {
  new Upload(bill, {
    endpoint: `${line.address}${api.pathname}/uploads`,
    headers: owner.headers(),
    metadata: { filename: "बिल.pdf", filetype: "application/pdf" },
    retryDelays: [300, 1_000, 3_000, 5_000],
    onAfterResponse: (request, answer) => {
      if (request.getMethod() === "HEAD") {
        asked.push(Number(answer.getHeader("Upload-Offset")));
      }
    },
    onError: failed,
    onSuccess: ({ lastResponse }) => arrived(lastResponse.getHeader("Upload-File")!),
  }).start();
});
line.close();

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
