import { connect, createServer, type AddressInfo, type Server } from "node:net";
import { Upload } from "tus-js-client";
import type { Visitor } from "./visitor.js";

const api = new URL(process.env["API"] ?? "http://127.0.0.1:8080/api/v1");

/** A line to the service that breaks when so many bytes have gone up by it, and when so many more have. */
export class Line {
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

  /** Where the client had to go on. */
  readonly wentOnAt: number[] = [];

  /** The id of the file, by tus-js-client, which others wrote. */
  carry(sender: Visitor, name: string, type: string, content: Buffer): Promise<string> {
    return new Promise((arrived, failed) => {
      new Upload(content, {
        endpoint: `${this.address}${api.pathname}/uploads`,
        headers: sender.headers(),
        metadata: { filename: name, filetype: type },
        retryDelays: [300, 1_000, 3_000, 5_000],
        onAfterResponse: (request, answer) => {
          if (request.getMethod() === "HEAD") {
            this.wentOnAt.push(Number(answer.getHeader("Upload-Offset")));
          }
        },
        onError: failed,
        onSuccess: ({ lastResponse }) => arrived(lastResponse.getHeader("Upload-File")!),
      }).start();
    });
  }

  close(): void {
    this.server.close();
  }
}
