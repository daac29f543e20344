import assert from "node:assert/strict";
import createClient from "openapi-fetch";
import { patient } from "./retry.js";
import { refresh, signIn } from "./signIn.js";
import type { components, paths } from "./target/api.js";

type Event = components["schemas"]["EventListItem"];
type Problem = components["schemas"]["Problem"];

const address = new URL(process.env["API"] ?? "http://127.0.0.1:8080/api/v1").origin;
const keycloak = process.env["KEYCLOAK"] ?? "http://127.0.0.1:8180/realms/sahyog";

/** The service does the work and the answer is lost, once: what a phone sees that drives into a tunnel. */
const tunnel = { ahead: false };
async function send(request: Request): Promise<Response> {
  const answer = await fetch(request);
  if (tunnel.ahead) {
    tunnel.ahead = false;
    throw new TypeError("the answer was lost");
  }
  return answer;
}

let tokens = await refresh(keycloak, await signIn(keycloak, "firm-a", "demo"));
const sahyog = createClient<paths>({ baseUrl: address, fetch: patient(send) });
sahyog.use({
  onRequest({ request }) {
    request.headers.set("Authorization", `Bearer ${tokens.access_token}`);
    request.headers.set("Accept-Language", "en");
  },
});

const me = answered(await sahyog.GET("/api/v1/me"));
const home = answered(await sahyog.GET("/api/v1/me/home"));
const firm = me.organisations[0];
const cluster = me.clusters[0];
assert(firm !== undefined && cluster !== undefined);
console.log(`${me.name} acts for ${firm.name} in ${cluster.name}; ${home.items.length} things wait for her.`);

const events = await allEvents(cluster.id);
console.log(`${events.length} events are to come.`);
const event = events.find((each) => each.seatsLeft >= 3);
assert(event !== undefined, "an event with three seats left");
const path = { clusterId: cluster.id, eventId: event.id };

// Register. The key is made with the draft and kept with it; the answer is lost, and the repeated request gets it.
const draft = { key: crypto.randomUUID(), body: { seats: 2, ifFull: "WAIT" } as const };
tunnel.ahead = true;
const registering = await register(draft);
const registration = answered(registering);
assert.equal(registering.response.status, 201);
assert.equal(registering.response.headers.get("Idempotency-Replayed"), "true");
assert.equal(registration.seats, 2);
assert.equal(answered(await register(draft)).id, registration.id);
console.log(`${firm.name} has ${registration.seats} seats of “${event.title}”.`);

// Read it again: the tag says that nothing has changed.
const place = { ...path, registrationId: registration.id };
const read = await sahyog.GET("/api/v1/clusters/{clusterId}/events/{eventId}/registrations/{registrationId}", {
  params: { path: place },
});
const tag = read.response.headers.get("ETag");
assert(tag !== null);
const reread = await sahyog.GET("/api/v1/clusters/{clusterId}/events/{eventId}/registrations/{registrationId}", {
  params: { path: place, header: { "If-None-Match": tag } },
});
assert.equal(reread.response.status, 304);

// A colleague changes it on another phone; ours is told what it is now, and repairs its change.
answered(await change(tag, 1));
const stale = refused(await change(tag, 3), 412);
assert.equal(stale.code, "request-stale");
const current = stale.current as components["schemas"]["Registration"] | undefined;
assert.equal(current?.seats, 1);
assert.equal(answered(await change(`"${current.version}"`, 3)).seats, 3);

// Refusals are problems: a code for the app, a sentence for the person.
const twice = refused(await register({ key: crypto.randomUUID(), body: { seats: 1 } }), 409);
assert.equal(twice.code, "event-already-registered");
assert.equal(twice.registrationId, registration.id);
const none = refused(await register({ key: crypto.randomUUID(), body: { seats: 0 } }), 422);
assert.equal(none.errors?.[0]?.pointer, "/seats");
console.log(`Refused: ${twice.detail} ${none.errors[0].detail}`);

const withdrawn = answered(
  await sahyog.POST(
    "/api/v1/clusters/{clusterId}/events/{eventId}/registrations/{registrationId}/withdrawal",
    { params: { path: place, header: { "Idempotency-Key": crypto.randomUUID() } } },
  ),
);
assert.equal(withdrawn.state, "CANCELLED");
assert.equal(withdrawn.seats, 0);
console.log("Withdrawn. The journey in TypeScript ends well.");

/** Follows `next` until there is none. */
async function allEvents(clusterId: string): Promise<Event[]> {
  const all: Event[] = [];
  let cursor: string | undefined;
  do {
    const page = answered(
      await sahyog.GET("/api/v1/clusters/{clusterId}/events", {
        params: { path: { clusterId }, query: { limit: 3, ...(cursor && { cursor }) } },
      }),
    );
    all.push(...page.items);
    cursor = page.next;
  } while (cursor !== undefined);
  assert.equal(new Set(all.map((each) => each.id)).size, all.length, "no event twice");
  assert(all.length > 3, "more than one page");
  return all;
}

function register({ key, body }: { key: string; body: components["schemas"]["RegistrationDraft"] }) {
  return sahyog.POST("/api/v1/clusters/{clusterId}/events/{eventId}/registrations", {
    params: { path, header: { "Idempotency-Key": key, "Acting-For": firm!.id } },
    body,
  });
}

function change(ifMatch: string, seats: number) {
  return sahyog.PUT("/api/v1/clusters/{clusterId}/events/{eventId}/registrations/{registrationId}", {
    params: { path: place, header: { "If-Match": ifMatch } },
    body: { seats },
  });
}

function answered<T>(call: { data?: T; error?: Problem; response: Response }): T {
  if (call.data === undefined) {
    throw new Error(call.error?.detail ?? `no body, ${call.response.status}`);
  }
  return call.data;
}

function refused(call: { error?: Problem; response: Response }, status: number): Problem {
  assert.equal(call.response.status, status);
  assert(call.error !== undefined);
  return call.error;
}
