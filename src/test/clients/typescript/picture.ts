import { createHash } from "node:crypto";
import { crc32, deflateSync } from "node:zlib";

/** A PNG of coloured noise, which no packing makes smaller: some 750 kB, another one for each name. */
export function noise(name: string, side = 500): Buffer<ArrayBuffer> {
  const rows = Buffer.alloc(side * (1 + 3 * side));
  let block = createHash("sha512").update(name).digest();
  for (let at = 0; at < rows.length; at += block.length) {
    block = createHash("sha512").update(block).digest();
    block.copy(rows, at);
  }
  for (let row = 0; row < side; row++) {
    rows[row * (1 + 3 * side)] = 0;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", deflateSync(rows)), chunk("IEND", Buffer.alloc(0))]);
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
