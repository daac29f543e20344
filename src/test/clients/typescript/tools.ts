import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What others' programs see in our pictures and papers; nothing where a program is not to be had, which is said. */
function answer(program: string, debian: string, ...given: string[]): string | undefined {
  const run = spawnSync(program, given, { encoding: "utf8" });
  if (run.error) {
    console.log(`No ${program} (Debian: ${debian}) to look with.`);
    return undefined;
  }
  return run.stdout.trim();
}

/** The text of the QR code in a picture. */
export function qrCodeOf(picture: string): string | undefined {
  return answer("zbarimg", "zbar-tools", "--quiet", "--raw", picture);
}

export function qrCodeIn(png: Uint8Array): string | undefined {
  const picture = join(mkdtempSync(join(tmpdir(), "qr-")), "code.png");
  writeFileSync(picture, png);
  return qrCodeOf(picture);
}

/** The first page of a PDF as a picture, beside the PDF in the folder of pictures. */
export function pictureOf(pdf: Uint8Array, name: string): string | undefined {
  const folder = process.env["PICTURES"] ?? mkdtempSync(join(tmpdir(), "pictures-"));
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name);
  writeFileSync(`${file}.pdf`, pdf);
  return answer("pdftoppm", "poppler-utils", "-png", "-r", "150", "-singlefile", `${file}.pdf`, file) === undefined ? undefined : `${file}.png`;
}
