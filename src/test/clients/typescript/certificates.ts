import assert from "node:assert/strict";
import { statSync } from "node:fs";
import { pictureOf, qrCodeOf } from "./tools.js";
import { type Schemas, Visitor } from "./visitor.js";

const api = process.env["API"] ?? "http://127.0.0.1:8080/api/v1";
const school = await Visitor.called("institution");
const cluster = `/clusters/${school.me.clusters[0]!.id}`;

// A training that ended long ago; three of its workers have passed.
const past = `kind=TRAINING&from=2020-01-01T00:00:00Z&until=${new Date().toISOString()}`;
const trainings = (await school.get<{ items: Schemas["EventListItem"][] }>(`${cluster}/events?${past}`)).items;
const training = trainings.find((each) => each.organiserId === school.organisationId)!;
const event = `${cluster}/events/${training.id}`;
const results = `${cluster}/trainings/${training.id}/results`;
const known = (await school.get<{ items: Schemas["TrainingResult"][] }>(`${results}?limit=100`)).items;
const free = (await school.get<{ items: Schemas["RosterLine"][] }>(`${event}/roster?limit=100`)).items.filter(
  (line) => !known.some((result) => result.registrationId === line.registrationId && result.position === line.place),
);
const workers = [
  { language: "hi", name: "सुनीता देवी", masked: "सु… दे…" },
  { language: "ta", name: "கவிதா முருகன்", masked: "க… மு…" },
  { language: "kn", name: "ಲಕ್ಷ್ಮಿ ಗೌಡ", masked: "ಲ… ಗೌ…" },
].map((worker, nth) => ({ ...worker, place: free[nth]! }));
const passed = await school.post<Schemas["TrainingResultBatch"]>(`${results}/batch`, {
  results: workers.map(({ name, place }) => ({
    registrationId: place.registrationId,
    position: place.place,
    name,
    outcome: "PASSED" as const,
  })),
} satisfies Schemas["TrainingResultBatchDraft"]);

// Each gets a certificate in her language. The picture of it leads to a page that shows no more of her name than the paper’s holder can compare.
for (const { language, name, masked, place } of workers) {
  const issued = await school.post<Schemas["IssuedCertificates"]>(`${event}/certificates`, {
    language,
    signatoryName: "Dinesh Rao",
    signatoryOffice: "Director",
    places: [{ registrationId: place.registrationId, place: place.place }],
  } satisfies Schemas["CertificateIssue"]);
  assert.deepEqual(issued.places.map((each) => each.outcome), ["ISSUED"]);
  const paper = await school.bytes(`${event}/certificates/${issued.places[0]!.certificateId}/paper`, "application/pdf");
  const picture = pictureOf(paper, `certificate-${language}`);
  if (picture === undefined) {
    continue;
  }
  assert(statSync(picture).size > 30_000, "the page is drawn");
  const address = qrCodeOf(picture);
  if (address !== undefined) {
    const page = await fetch(new URL(new URL(address).pathname, api));
    const text = await page.text();
    assert.equal(page.status, 200);
    assert.match(page.headers.get("Cache-Control")!, /no-store/);
    assert(text.includes(masked) && !text.includes(name.split(" ")[0]!) && !text.includes(place.organisationName));
  }
}

// Whoever has the code asks; a slip of the pen is no forgery, and a result that is put right takes the certificate along.
const certificates = (await school.get<{ items: Schemas["Certificate"][] }>(`${event}/certificates?limit=100`)).items;
const [sunita] = workers;
const hers = certificates.find((each) => each.registrationId === sunita!.place.registrationId && each.place === sunita!.place.place)!;
const asked = (code: string) => fetch(`${api}/certificates/${code}`);
const check = async () => (await (await asked(hers.code.toLowerCase())).json()) as Schemas["CertificateCheck"];
assert.equal((await check()).maskedName, sunita!.masked);
const slip = await asked(hers.code.slice(0, -1) + (hers.code.endsWith("0") ? "1" : "0"));
assert.equal(((await slip.json()) as Schemas["Problem"]).code, "certificate-code-mistyped");
const result = passed.results[0]!;
await school.put(`${results}/${result.id}`, `"${result.version}"`, { outcome: "NOT_PASSED" } satisfies Schemas["TrainingMarkDraft"]);
const fallen = await check();
assert.deepEqual([fallen.stands, fallen.maskedName], [false, undefined]);

console.log("Three certificates in three scripts, checked by their pictures; one is revoked. The certificates' journey ends well.");
