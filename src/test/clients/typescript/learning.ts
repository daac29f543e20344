import assert from "node:assert/strict";
import { createPublicKey, verify } from "node:crypto";
import { entries } from "./calendar.js";
import { clockOf } from "./clock.js";
import { type Schemas, Visitor } from "./visitor.js";

const api = process.env["API"] ?? "http://127.0.0.1:8080/api/v1";
const asha = await Visitor.called("firm-a");
const bilal = await Visitor.called("firm-b");
const chitra = await Visitor.called("firm-c");
const far = await Visitor.called("stranger");
const school = await Visitor.called("institution");
const agency = await Visitor.called("agency");
const home = asha.me.clusters[0]!;
const cluster = `/clusters/${home.id}`;

const clock = clockOf(home.zone);

// A third cluster of the programme, to which Chitra's firm belongs as well; from the second run on it is there.
const locks = "Aligarh Locks";
const third = chitra.me.clusters.find((each) => each.name === locks) ?? (await founded());

async function founded() {
  const [programme] = (await agency.get<{ items: Schemas["Programme"][] }>(`/agencies/${agency.organisationId}/programmes`)).items;
  const cluster = await agency.post<Schemas["Cluster"]>("/clusters", {
    programmeId: programme!.id,
    name: locks,
    product: "Locks",
    stateCode: "IN-UP",
    district: "Aligarh",
    pinCode: "202001",
    zone: home.zone,
    currency: "INR",
  } satisfies Schemas["ClusterDraft"]);
  const wish = await chitra.post<Schemas["Stakeholder"]>(`/clusters/${cluster.id}/join-requests`, {
    message: "We make lock bodies.",
  } satisfies Schemas["JoinRequestDraft"]);
  await agency.post(`/clusters/${cluster.id}/stakeholders/${wish.id}/confirmation`);
  return cluster;
}

// A joint learning workshop for the programme, this very day.
const plan = {
  title: "Joint learning workshop: furnaces and dust",
  language: "hi",
  themes: ["energy", "safety"],
  audience: "PROGRAMME",
  localStart: clock(3),
  localEnd: clock(9),
  venue: "Hall 2",
  capacity: 20,
} satisfies Schemas["EventDraft"];
const workshop = await school.post<Schemas["Workshop"]>(`${cluster}/workshops`, { event: plan } satisfies Schemas["WorkshopDraft"]);
const event = `${cluster}/events/${workshop.id}`;
await school.post(`${event}/publication`);
const seats = async (who: Visitor, ...names: string[]) =>
  who.post<Schemas["Registration"]>(`${event}/registrations`, {
    seats: names.length,
    workers: names.map((name) => ({ name })),
  } satisfies Schemas["RegistrationDraft"]);
const [ofAsha, ofChitra, ofFar] = [
  await seats(asha, "आशा वर्मा", "Ramesh"),
  await seats(chitra, "Chitra"),
  await seats(far, "சித்ரா"),
];

// Before they travel: the workshop in Asha's calendar, at an address that needs no token, follows what is moved, and can be taken back.
const feed = await asha.post<Schemas["CalendarFeed"]>("/me/calendar-feed");
const calendar = () => fetch(new URL(new URL(feed.address!).pathname, api));
const noted = async () => entries(await (await calendar()).text()).find((each) => each.title === workshop.event.title)!;
const before = await noted();
assert.equal(before.starts.getTime(), Date.parse(workshop.event.startsAt));
const path = `${cluster}/workshops/${workshop.id}`;
const { version } = await school.get<Schemas["Workshop"]>(path);
const moved = await school.put<Schemas["Workshop"]>(path, `"${version}"`, {
  event: { ...plan, localEnd: clock(10) },
} satisfies Schemas["WorkshopDraft"]);
const after = await noted();
assert.deepEqual([after.uid, after.ends.getTime(), after.status], [before.uid, Date.parse(moved.event.endsAt), "CONFIRMED"]);
await asha.remove("/me/calendar-feed", `"${feed.version}"`);
assert.equal((await calendar()).status, 404);

// At the door there is no network. The phone has the published keys, and knows a forged code by itself.
const keys = (await (await fetch(`${api}/check-in-keys`)).json()) as Schemas["CheckInKeys"];
const codesOf = async (who: Visitor, registration: Schemas["Registration"]) =>
  (await who.get<{ items: Schemas["SeatCode"][] }>(`${event}/registrations/${registration.id}/codes`)).items.map((each) => each.code);
const [first, second] = await codesOf(asha, ofAsha);
const [chitras] = await codesOf(chitra, ofChitra);
const [fars] = await codesOf(far, ofFar);
const forged = first!.slice(0, 70) + (first![70] === "A" ? "B" : "A") + first!.slice(71);
assert([first!, second!, chitras!, fars!].every(genuine) && !genuine(forged));

// Two phones at one door: each takes its codes in, and uploads them when the network is back, one of them twice.
const scan = (code: string, minutesAgo: number): Schemas["ScanDraft"] => ({
  id: crypto.randomUUID(),
  code,
  scannedAt: new Date(Date.now() - minutesAgo * 60_000).toISOString(),
});
const upload = async (device: string, scans: Schemas["ScanDraft"][]) =>
  (
    await school.post<Schemas["ScanBatch"]>(`${event}/check-ins`, {
      sentAt: new Date().toISOString(),
      device,
      scans,
    } satisfies Schemas["ScanBatchDraft"])
  ).scans.map((each) => each.outcome);
const atTheGate = [scan(first!, 20), scan(chitras!, 18), scan(forged, 17)];
const atTheHall = [scan(first!, 30), scan(second!, 12), scan(fars!, 11)];
assert.deepEqual(await upload("Gate", atTheGate), ["ADMITTED", "ADMITTED", "FORGED"]);
assert.deepEqual(await upload("Hall", atTheHall), ["ADMITTED", "ADMITTED", "ADMITTED"]);
assert.deepEqual(await upload("Gate", atTheGate), ["DOUBLE_SCAN", "ADMITTED", "FORGED"], "the hall was earlier; nothing is counted twice");
const scanned = (await school.get<{ items: Schemas["CheckIn"][] }>(`${event}/check-ins`)).items;
assert.equal(scanned.length, 5, "a forged code leaves nothing");
const came = (await school.get<{ items: Schemas["RosterLine"][] }>(`${event}/roster?presence=CAME`)).items;
assert.equal(came.length, 4);
const badges = await school.bytes(`${event}/roster/badges`, "application/pdf");
assert.equal(Buffer.from(badges.slice(0, 5)).toString(), "%PDF-");

// What works and what is hard in three clusters, found together; it ends in a practice.
const framework = `${path}/framework`;
const tells = (who: Visitor, of: string, theme: string, kind: Schemas["WorkshopFindingKind"], title: string) =>
  who.post<Schemas["WorkshopFinding"]>(`${framework}/findings`, {
    theme,
    kind,
    fromClusterId: of,
    title,
    language: "en",
    problem: "We burnt 38 kg of coal for a melt.",
    solution: "A lid of fire clay in two halves.",
    result: "30 kg for the same melt.",
    costPaise: 1_200_000,
  } satisfies Schemas["WorkshopFindingDraft"]);
const lid = await tells(asha, home.id, "energy", "PRACTICE", "A lid on the furnace");
await tells(chitra, third.id, "energy", "PRACTICE", "Scrap that is dried first");
await tells(far, far.me.clusters[0]!.id, "safety", "CHALLENGE", "Lint in the air");
const table = await bilal.get<Schemas["WorkshopFramework"]>(framework);
assert.deepEqual(
  table.themes.map((each) => [each.theme, each.findings.length]),
  [
    ["energy", 2],
    ["safety", 1],
  ],
);
assert.equal(new Set(table.themes.flatMap((each) => each.findings.map((finding) => finding.fromClusterId))).size, 3);
await school.post(`${framework}/closing`);
assert.equal((await asha.refused(409, `${framework}/findings`, { ...finding(), theme: "energy" })).code, "framework-closed");
const draft = await asha.get<Schemas["PracticeDraft"]>(`${framework}/findings/${lid.id}/practice-draft`);
const practice = await asha.post<Schemas["Practice"]>(`${cluster}/practices`, draft);
const became = await asha.post<Schemas["WorkshopFinding"]>(`${framework}/findings/${lid.id}/outcome`, {
  kind: "PRACTICE",
  id: practice.id,
} satisfies Schemas["WorkshopOutcomeDraft"]);
assert.equal(became.outcome!.id, practice.id);

console.log("Three clusters have learnt together, and the door knew who came. The learners' journey ends well.");

function finding(): Schemas["WorkshopFindingDraft"] {
  return { theme: "energy", kind: "PRACTICE", fromClusterId: home.id, title: "Too late", language: "en" };
}

/** As a phone proves it that has nothing but the keys (src/docs/app-developers.md). */
function genuine(code: string): boolean {
  const bytes = base32(code);
  const kid = bytes.subarray(1, 5).toString("hex");
  const key = keys.keys.find((each) => each.kid === kid);
  return (
    key !== undefined &&
    verify(null, bytes.subarray(0, 41), createPublicKey({ key: { kty: key.kty, crv: key.crv, x: key.x }, format: "jwk" }), bytes.subarray(41))
  );
}

function base32(code: string): Buffer {
  const bits = [...code].map((letter) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0")).join("");
  return Buffer.from(bits.match(/.{8}/g)!.map((byte) => parseInt(byte, 2)));
}
