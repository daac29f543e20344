import assert from "node:assert/strict";
import { signIn } from "./signIn.js";
import type { components } from "./target/api.js";

export type Schemas = components["schemas"];

const address = process.env["API"] ?? "http://127.0.0.1:8080/api/v1";
const keycloak = process.env["KEYCLOAK"] ?? "http://127.0.0.1:8180/realms/sahyog";

/** Somebody with a phone: what she sends has a key of its own, what she gets is the answer or a problem. */
export class Visitor {
  private constructor(
    private readonly token: string,
    readonly me: Schemas["Me"],
  ) {}

  static async called(username: string): Promise<Visitor> {
    const { access_token } = await signIn(keycloak, username, "demo");
    const me = await fetch(`${address}/me`, { headers: { Authorization: `Bearer ${access_token}` } });
    return new Visitor(access_token, (await me.json()) as Schemas["Me"]);
  }

  get organisationId(): string {
    return this.me.organisations[0]!.id;
  }

  async get<T>(path: string): Promise<T> {
    return this.answered<T>(await this.send("GET", path));
  }

  async text(path: string, type: string): Promise<string> {
    const answer = await fetch(address + path, { headers: { ...this.headers(), Accept: type } });
    assert.equal(answer.status, 200);
    return answer.text();
  }

  async bytes(path: string, type: string): Promise<Uint8Array> {
    const answer = await fetch(address + path, { headers: { ...this.headers(), Accept: type } });
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get("Content-Type"), type);
    return new Uint8Array(await answer.arrayBuffer());
  }

  async post<T>(path: string, body?: object): Promise<T> {
    return this.answered<T>(await this.send("POST", path, body));
  }

  /** Instead of what was read with that tag. */
  async put<T>(path: string, tag: string, body: object): Promise<T> {
    return this.answered<T>(await this.send("PUT", path, body, { "If-Match": tag }));
  }

  async remove(path: string, tag: string): Promise<void> {
    const answer = await this.send("DELETE", path, undefined, { "If-Match": tag });
    assert.equal(answer.status, 204);
  }

  async refused(status: number, path: string, body?: object): Promise<Schemas["Problem"]> {
    const answer = await this.send("POST", path, body);
    assert.equal(answer.status, status);
    return (await answer.json()) as Schemas["Problem"];
  }

  /** Brings a file, to attach it. */
  async bring(name: string, content: Blob): Promise<Schemas["AttachedFile"]> {
    const headers = { ...this.headers(), "Idempotency-Key": crypto.randomUUID(), "Content-Type": "application/octet-stream" };
    const answer = await fetch(`${address}/files?name=${name}`, { method: "POST", headers, body: content });
    return this.answered<Schemas["AttachedFile"]>(answer);
  }

  /** Sends a text as it is. */
  async sent<T>(path: string, type: string, content: string): Promise<T> {
    const headers = { ...this.headers(), "Idempotency-Key": crypto.randomUUID(), "Content-Type": type };
    return this.answered<T>(await fetch(address + path, { method: "POST", headers, body: content }));
  }

  /** Opens the stream of hints; answers when one of that kind has come. */
  async hinted(kind: string): Promise<void> {
    const stream = await fetch(`${address}/me/stream`, { headers: this.headers(), signal: AbortSignal.timeout(30_000) });
    let text = "";
    for await (const piece of stream.body!.pipeThrough(new TextDecoderStream())) {
      text += piece;
      if (text.includes(`"kind":"${kind}"`)) {
        return;
      }
    }
    throw new Error(`the stream ended without ${kind}`);
  }

  headers(): Record<string, string> {
    return { Authorization: `Bearer ${this.token}`, "Acting-For": this.organisationId, "Accept-Language": "en" };
  }

  private send(method: string, path: string, body?: object, more: Record<string, string> = {}): Promise<Response> {
    return fetch(address + path, {
      method,
      headers: {
        ...this.headers(),
        ...more,
        ...(method === "POST" && { "Idempotency-Key": crypto.randomUUID() }),
        ...(body && { "Content-Type": "application/json" }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
  }

  private async answered<T>(answer: Response): Promise<T> {
    if (!answer.ok) {
      throw new Error(`${answer.url}: ${answer.status} ${await answer.text()}`);
    }
    return (await answer.json()) as T;
  }
}
