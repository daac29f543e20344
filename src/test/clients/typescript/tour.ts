import assert from "node:assert/strict";
import { entries } from "./calendar.js";
import { Circle } from "./circle.js";
import { clockOf } from "./clock.js";
import { type Schemas, Visitor } from "./visitor.js";

const asha = await Visitor.called("firm-a");
const bilal = await Visitor.called("firm-b");
const chitra = await Visitor.called("firm-c");
const school = await Visitor.called("institution");
const home = asha.me.clusters[0]!;
const cluster = `/clusters/${home.id}`;
const clock = clockOf(home.zone);

// A tour with two stops and ten places. What firms ask is answered before anybody can book, and who is visited has said yes.
const tour = await school.post<Schemas["StudyTour"]>(`${cluster}/study-tours`, {
  event: {
    title: "To two foundries",
    language: "hi",
    audience: "CLUSTER",
    localStart: clock(24 * 20),
    localEnd: clock(24 * 20 + 10),
    venue: "The bus leaves from the training centre",
    capacity: 10,
  },
  stops: [
    { hostId: bilal.organisationId, address: "Katghar, Moradabad", localStart: clock(24 * 20 + 1), localEnd: clock(24 * 20 + 3) },
    { hostName: "The toolroom", address: "Aligarh", localStart: clock(24 * 20 + 6), localEnd: clock(24 * 20 + 8) },
  ],
  options: [{ kind: "TRANSPORT", title: "Bus", units: 1, perUnit: 10 }],
  unconfirmedReason: "The toolroom answers only a week before.",
} satisfies Schemas["StudyTourDraft"]);
const journey = `${cluster}/events/${tour.id}`;
const unsaid = await school.refused(422, `${journey}/publication`);
assert.equal(unsaid.code, "disclosure-incomplete");
const sheet = await school.get<Schemas["Disclosure"]>(`${journey}/disclosure`);
await school.put(`${journey}/disclosure`, `"${sheet.version}"`, {
  answers: sheet.questions.filter((each) => each.mandatory).map((each) => ({ question: each.code, text: "The centre pays the bus, each firm its lunch." })),
} satisfies Schemas["DisclosureDraft"]);
await bilal.post(`${cluster}/study-tours/${tour.id}/stops/${tour.stops[0]!.id}/confirmation`);
await school.post(`${journey}/publication`);

// Eleven travellers for ten places: seven have theirs, a group of four waits together, and comes along when one gives a place back.
const travel = (who: Visitor, many: number) =>
  who.post<Schemas["Registration"]>(`${journey}/registrations`, { seats: many } satisfies Schemas["RegistrationDraft"]);
const five = await travel(asha, 5);
await travel(school, 2);
const group = await bilal.post<Schemas["SeatGroup"]>(`${journey}/groups`, {
  seats: 2,
  with: [chitra.organisationId],
} satisfies Schemas["GroupDraft"]);
await chitra.post(`${journey}/groups/${group.id}/members`, { seats: 2 } satisfies Schemas["GroupJoin"]);
await bilal.post(`${journey}/groups/${group.id}/completion`);
const mine = () => bilal.get<Schemas["Registration"]>(`${journey}/my-registration`);
assert.equal((await mine()).state, "WAITLISTED");
await asha.put(`${journey}/registrations/${five.id}`, `"${five.version}"`, { seats: 4 } satisfies Schemas["RegistrationDraft"]);
const offer = (await mine()).waiting!.offer!;
assert.equal(offer.seats, 4);
await bilal.post(`${journey}/offers/${offer.id}/acceptance`);
assert.equal((await mine()).state, "REGISTERED");
assert.equal((await school.get<Schemas["Seats"]>(`${journey}/seats`)).taken, 10);
const itinerary = await chitra.bytes(`${cluster}/study-tours/${tour.id}/itinerary/paper`, "application/pdf");
assert.equal(Buffer.from(itinerary.slice(0, 5)).toString(), "%PDF-");
const stops = entries(await chitra.text(`${cluster}/study-tours/${tour.id}/itinerary/calendar.ics`, "text/calendar"));
assert.deepEqual(stops.map((each) => each.starts.getTime()).sort(), tour.stops.map((each) => Date.parse(each.startsAt)).sort());

// A pool is the tour's purse: each brings five thousand rupees, Bilal pays the bus, Asha has seen the bill, and the book says what a place costs.
const circle = await Circle.founded(cluster, "To two foundries", "We look at how others melt.", [asha, bilal, chitra, school]);
const opened = await circle.pool({ eventId: tour.id, name: "The tour's purse", purpose: "Bus and lunch" });
const pool = `${cluster}/cost-pools/${opened.id}`;
const today = clock(0).slice(0, 10);
for (const payer of [asha, chitra, school]) {
  await bilal.post(`${pool}/contributions`, {
    organisationId: payer.organisationId,
    amount: 500_000,
    into: "CASH",
    paidOn: today,
  } satisfies Schemas["ContributionDraft"]);
}
const bus = await bilal.post<Schemas["Expense"]>(`${pool}/expenses`, {
  title: "Bus to both foundries",
  category: "TRAVEL",
  amount: 1_234_000,
  spentOn: today,
  payments: [{ from: "CASH", amount: 1_234_000 }],
} satisfies Schemas["ExpenseDraft"]);
await asha.post(`${pool}/expenses/${bus.id}/approvals`);
const figures = await school.get<Schemas["TourFigures"]>(`${cluster}/study-tours/${tour.id}/figures`);
assert.equal(figures.travellers, 10);
assert.deepEqual(
  figures.costs.map((each) => [each.poolId, each.spent, each.perTraveller]),
  [[opened.id, 1_234_000, 123_400]],
);

console.log("Eleven wanted to travel, ten do, four of them as a group; the pool paid the bus. The tour's journey ends well.");
