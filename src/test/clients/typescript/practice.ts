import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Line } from "./line.js";
import { noise } from "./picture.js";
import { type Schemas, Visitor } from "./visitor.js";

const asha = await Visitor.called("firm-a");
const bilal = await Visitor.called("firm-b");
const far = await Visitor.called("stranger");
const reviewer = await Visitor.called("institution");
const agent = await Visitor.called("cda");
const cluster = `/clusters/${asha.me.clusters[0]!.id}`;
const pictures = join(process.env["PICTURES"] ?? "target/pictures");
mkdirSync(pictures, { recursive: true });

// Who judges is named by the agent; a colleague is named twice by a second run of this.
const named = (await agent.get<{ items: Schemas["PracticeReviewer"][] }>(`${cluster}/practice-reviewers`)).items;
if (!named.some((each) => each.organisationId === reviewer.organisationId)) {
  await agent.post(`${cluster}/practice-reviewers`, {
    organisationId: reviewer.organisationId,
  } satisfies Schemas["PracticeReviewerDraft"]);
}

// Three photos over a line that breaks twice.
const line = await Line.breaking(400_000, 1_100_000);
const run = crypto.randomUUID();
const photos = ["भट्टी", "ढक्कन", "कोयला"].map((name) => ({ name: `${name}.png`, content: noise(name + run) }));
const attachments: string[] = [];
for (const photo of photos) {
  attachments.push(await line.carry(asha, photo.name, "image/png", photo.content));
}
line.close();
assert.equal(line.broken, 2, "the line broke twice");
assert(line.wentOnAt.length >= 2 && line.wentOnAt.every((at) => at > 0), `it went on at ${line.wentOnAt}, never at the beginning`);

// What worked, in Hindi.
const [theme] = (await asha.get<{ items: Schemas["PracticeTheme"][] }>(`${cluster}/practice-themes`)).items;
const written = await asha.post<Schemas["Practice"]>(`${cluster}/practices`, {
  kind: "TECHNOLOGICAL_INNOVATION",
  title: "पीतल गलाने की भट्टी पर ढक्कन",
  language: "hi",
  problem: "एक मन **पीतल** गलाने में चालीस किलो कोयला जलता था।",
  solution: "भट्टी पर मिट्टी का ढक्कन रखा, और धौंकनी छोटी की।",
  result: "अब इकतीस किलो में काम हो जाता है।",
  benefit: { indicator: "कोयला", before: 40, after: 31, unit: "किलो" },
  costPaise: 1_200_000,
  daysToAdopt: 7,
  products: ["Brass castings"],
  themes: [theme!.id],
  visibility: "PUBLIC",
  attachments,
} satisfies Schemas["PracticeDraft"]);
const practice = `${cluster}/practices/${written.id}`;
await asha.post(`${practice}/submission`);
await reviewer.post(`${practice}/publication`, { remark: "देखा है, काम करता है।" } satisfies Schemas["PracticePublicationDraft"]);

// Found by a Hindi word that is misspelt, by somebody of another town, and with Latin letters.
for (const words of ["पितल भटटी", "pittal bhatti dhakkan"]) {
  const found = await far.get<Schemas["PracticeListItemPage"]>(`/practices?q=${encodeURIComponent(words)}`);
  assert(
    found.items.some((hit) => hit.id === written.id),
    `"${words}" finds ${found.items.map((hit) => hit.title)}`,
  );
}

// Firms of two clusters take it up.
const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
const says = (who: Visitor, draft: Schemas["PracticeAdoptionDraft"]) =>
  who.post<Schemas["PracticeAdoption"]>(`${practice}/adoptions`, draft);
await says(bilal, { step: "SEEN", happenedOn: day(120), exposure: "PEER", learntFrom: asha.organisationId });
await says(bilal, { step: "ADOPTED", happenedOn: day(80) });
await says(far, { step: "SEEN", happenedOn: day(60), exposure: "FEED" });
await says(far, { step: "ADAPTED", happenedOn: day(40), learntFrom: asha.organisationId });
const own = await asha.refused(409, `${practice}/adoptions`, { step: "ADOPTED", happenedOn: day(1) });
assert.equal(own.code, "practice-own-adoption");

const spread = await bilal.get<Schemas["PracticeDiffusion"]>(`${practice}/diffusion`);
assert.equal(spread.figures.adopted, 2);
assert.equal(spread.clusters, 2);
assert.equal(spread.acrossClusters, 1);
assert.equal(spread.mostHops, 1);
assert.equal(spread.medianDaysToAdopt, 30);
assert.equal(spread.months.at(-1)!.workingWithIt, 2);
assert.equal(spread.noCurve, "TOO_FEW_FIRMS");

// How it spread, as a picture.
const svg = join(pictures, "diffusion.svg");
writeFileSync(svg, await bilal.bytes(`${practice}/diffusion/picture`, "image/svg+xml"));
shown(`file://${svg}`, "diffusion.png", 360, 270);

// The page that Asha sends to her cousin, who has no account, in a browser.
const page = new URL(`/p/${written.id}?lang=hi`, process.env["API"] ?? "http://127.0.0.1:8080").href;
const html = await fetch(page).then((answer) => answer.text());
assert(html.includes("पीतल गलाने की भट्टी पर ढक्कन"));
assert(html.includes("<strong>पीतल</strong>"));
shown(page, "practice-page.png", 360, 1800);
console.log(`${written.title}: two firms of two towns work with it. The practice's journey ends well; pictures are in ${pictures}.`);

/** What a phone's browser makes of it. */
function shown(address: string, name: string, width: number, height: number): void {
  const picture = join(pictures, name);
  const browser = spawnSync("chromium", [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    `--window-size=${width},${height}`,
    `--screenshot=${picture}`,
    address,
  ]);
  if (browser.error) {
    console.log("No Chromium to look at it with.");
  } else {
    const png = readFileSync(picture);
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [width, height]);
  }
}
