import assert from "node:assert/strict";
import { type Schemas, Visitor } from "./visitor.js";

const asha = await Visitor.called("firm-a");
const bilal = await Visitor.called("firm-b");
const chitra = await Visitor.called("firm-c");
const esha = await Visitor.called("cda");
const gita = await Visitor.called("agency");
const cluster = `/clusters/${asha.me.clusters[0]!.id}`;

// Asha founds a buying group; whoever wants to join asks, and the members vote.
const founded = await asha.post<Schemas["Network"]>(`${cluster}/networks`, {
  name: `Brass sheet together ${Date.now()}`,
  form: "BUYING_GROUP",
  purpose: "We buy sheet by the tonne.",
  joinPolicy: "APPLICATION",
  admission: "VOTE",
} satisfies Schemas["NetworkDraft"]);
const network = `${cluster}/networks/${founded.id}`;
await admitted(bilal, [asha]);
await admitted(chitra, [asha, bilal]);
assert.equal((await asha.get<Schemas["Network"]>(network)).members, 3);
console.log(`“${founded.name}” has three members.`);

// They give themselves a charter and a treasurer.
const charter = await decided([asha, bilal, chitra], {
  kind: "ADOPT_CHARTER",
  title: "Our rules",
  payload: {
    charter: {
      text: "# Rules\n\nWe pay **before** the sheet comes.",
      changed: "The first version.",
      rules: {
        quorumPercent: 50,
        majorityPercent: 50,
        gravePercent: 66,
        voteDays: 7,
        minimumOfficers: 1,
        termMonths: 12,
        acceptToVote: true,
        acceptToSpend: true,
      },
    },
  },
});
assert.equal(charter.consequence, "DONE");
const [version] = (await asha.get<{ items: Schemas["Charter"][] }>(`${network}/charters`)).items;
assert(version?.inForce);
const early = await asha.refused(409, `${network}/proposals/${(await opened(asha, treasurer())).id}/votes`, { choice: "YES" });
assert.equal(early.code, "network-accept-first");
for (const member of [asha, bilal, chitra]) {
  await member.post(`${network}/charters/${version.id}/acceptance`);
}
const election = await decided([asha, bilal, chitra], treasurer());
assert.equal(election.consequence, "DONE");
const officers = (await chitra.get<{ items: Schemas["Officer"][] }>(`${network}/officers`)).items;
assert(officers.some((officer) => officer.role === "TREASURER" && officer.personId === bilal.me.id));
console.log(`${bilal.me.name} keeps the money; ${early.detail}`);

// Asha shows a sheet that broke and names both; they see it come, each on her own phone, and answer.
const phones = [bilal.hinted("notice"), chitra.hinted("notice")];
await new Promise((resolve) => setTimeout(resolve, 1_000));
const picture = await asha.bring("sheet.png", png());
const post = await asha.post<Schemas["Post"]>(`${network}/posts`, {
  text: "This sheet broke. **Whose** did too?",
  mentions: [{ organisationId: bilal.organisationId }, { organisationId: chitra.organisationId }],
  attachments: [picture.id],
} satisfies Schemas["PostDraft"]);
await Promise.all(phones);
await bilal.post(`${network}/posts/${post.id}/replies`, { text: "Mine." } satisfies Schemas["PostDraft"]);
const [seen] = (await chitra.get<{ items: Schemas["Post"][] }>(`${network}/posts`)).items;
assert.equal(seen?.replies, 1);
assert.equal(seen.attachments[0]?.id, picture.id);
assert.match(seen.html ?? "", /<strong>Whose<\/strong>/);
console.log(`Two phones were told at once of “${post.text}”`);

// They have met offline; Asha writes it down for all, and what they resolved becomes somebody's task.
const clock = new Intl.DateTimeFormat("sv-SE", {
  dateStyle: "short",
  timeStyle: "medium",
  timeZone: asha.me.clusters[0]!.zone,
});
const lately = clock.format(Date.now()).replace(" ", "T");
const nextWeek = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
const held = await asha.post<Schemas["Meeting"]>(`${network}/held-meetings`, {
  meeting: { title: "At Asha's works", localStart: lately },
  register: {
    after: 0,
    minutes: "We ask three mills for their price.",
    attendance: [
      { organisationId: asha.organisationId, presence: "PRESENT", people: [{ personId: asha.me.id }] },
      { organisationId: bilal.organisationId, presence: "PRESENT", people: [{ name: "Bilal's brother" }] },
      { organisationId: chitra.organisationId, presence: "EXCUSED" },
    ],
  },
} satisfies Schemas["HeldMeetingDraft"]);
assert.equal(held.present, 2);
const meeting = `${network}/meetings/${held.id}`;
const resolution = await asha.post<Schemas["Resolution"]>(`${meeting}/resolutions`, { title: "Ask three mills" });
await asha.post(`${meeting}/confirmation`, { number: held.registerNumber });
await asha.post(`${meeting}/resolutions/${resolution.id}/task`, {
  title: "Ask three mills",
  organisationId: chitra.organisationId,
  dueOn: nextWeek,
} satisfies Schemas["TaskDraft"]);
const home = await chitra.get<Schemas["Home"]>("/me/home");
assert(home.items.some((item) => item.kind === "TASK_DUE"), "the task stands on her home");

// Two firms have the same need; the agent makes one of it, and nobody who has it is lost.
const powder = await raised(asha, "Polishing powder scratches");
const polish = await raised(bilal, "Bad polishing powder");
await chitra.post(`${cluster}/challenges/${polish.id}/support`);
await esha.post(`${cluster}/challenges/${polish.id}/merge`, { into: powder.id });
await esha.post(`${cluster}/challenges/${powder.id}/answers`, { message: "The training centre tests powder on Friday." });
const need = await chitra.get<Schemas["Challenge"]>(`${cluster}/challenges/${powder.id}`);
assert.equal(need.state, "ANSWERED");
assert.equal(need.supporters, 2, "who supported it, and who raised the other one");
assert(need.supportedByMe);

// Their network holds a meeting about it, and whoever has the need reads that.
const friday = await asha.post<Schemas["Event"]>(`${network}/events`, {
  title: "Which powder does not scratch",
  language: "en",
  audience: "CLUSTER",
  localStart: `${nextWeek}T16:00:00`,
  localEnd: `${nextWeek}T18:00:00`,
  venue: "At Asha's works",
  capacity: 20,
} satisfies Schemas["EventDraft"]);
await asha.post(`${cluster}/events/${friday.id}/publication`);
await asha.post(`${cluster}/challenges/${powder.id}/links`, {
  kind: "EVENT",
  linkedId: friday.id,
} satisfies Schemas["ChallengeLinkDraft"]);
const done = await chitra.get<{ items: Schemas["ChallengeLink"][] }>(`${cluster}/challenges/${powder.id}/links`);
assert.deepEqual(done.items.map((link) => [link.title, link.state]), [[friday.title, "UNDER_WAY"]]);
const about = await bilal.get<{ items: Schemas["ChallengeListItem"][] }>(`${cluster}/challenges?linkedTo=${friday.id}`);
assert.deepEqual(about.items.map((each) => each.id), [powder.id]);

// The agent's assignment ends; everything goes on without her.
const assignments = (await gita.get<{ items: Schemas["CdaAssignment"][] }>(`${cluster}/cda-assignments`)).items;
const hers = assignments.find((assignment) => assignment.personId === esha.me.id && assignment.untilOn === undefined);
assert(hers !== undefined);
await gita.post(`${cluster}/cda-assignments/${hers.id}/ending`, { immediately: true } satisfies Schemas["CdaEndingDraft"]);
const former = await esha.refused(403, `${cluster}/challenges/${powder.id}/closing`, { reason: "Done." });
assert.equal(former.code, "request-forbidden");

// 500 lamps by May: too many for one of them, not for two together.
const may = `${new Date().getUTCFullYear() + 1}-05-01`;
const enquiry = await chitra.post<Schemas["Enquiry"]>(`${cluster}/enquiries`, {
  title: "Temple lamps",
  quantity: 500,
  unit: "pieces",
  wantedBy: may,
  closesAt: new Date(Date.now() + 86_400_000).toISOString(),
} satisfies Schemas["EnquiryDraft"]);
for (const [maker, quantity] of [[asha, 300], [bilal, 200]] as const) {
  await maker.post(`${cluster}/enquiries/${enquiry.id}/offers`, { quantity, readyBy: may } satisfies Schemas["EnquiryOfferDraft"]);
}
const { offers } = await chitra.get<Schemas["Enquiry"]>(`${cluster}/enquiries/${enquiry.id}`);
const chosen = { offers: offers.map((offer) => offer.id), lessIsEnough: false };
const settled = await chitra.post<Schemas["Enquiry"]>(`${cluster}/enquiries/${enquiry.id}/choice`, chosen);
assert.equal(settled.state, "SETTLED");
assert.equal(settled.offered, 500);
const spending = await decided([asha, bilal, chitra], {
  kind: "SPEND",
  title: "A tonne of sheet",
  payload: { spending: { amount: 45_000_000, currency: "INR" } },
});
assert.equal(spending.state, "CARRIED");
console.log("Without the agent they make 500 lamps together and buy a tonne of sheet. The network's journey ends well.");

async function admitted(firm: Visitor, voters: Visitor[]): Promise<void> {
  await firm.post(`${network}/applications`, { message: "We need sheet too." });
  const proposal = await decided(voters, {
    kind: "ADMIT",
    title: `Admit ${firm.me.organisations[0]!.name}`,
    payload: { organisationId: firm.organisationId },
  });
  assert.equal(proposal.consequence, "DONE");
}

function opened(by: Visitor, draft: Schemas["ProposalDraft"]): Promise<Schemas["Proposal"]> {
  return by.post(`${network}/proposals`, draft);
}

/** Put to the vote by the first, and carried by all. */
async function decided(voters: Visitor[], draft: Schemas["ProposalDraft"]): Promise<Schemas["Proposal"]> {
  const { id } = await opened(voters[0]!, draft);
  const proposal = `${network}/proposals/${id}`;
  for (const voter of voters) {
    const now = await voter.get<Schemas["Proposal"]>(proposal);
    if (now.state === "OPEN") {
      await voter.post(`${proposal}/votes`, { choice: "YES" } satisfies Schemas["VoteDraft"]);
    }
  }
  const closed = await voters[0]!.get<Schemas["Proposal"]>(proposal);
  assert.equal(closed.state, "CARRIED", draft.title);
  return closed;
}

function treasurer(): Schemas["ProposalDraft"] {
  return {
    kind: "ELECT",
    title: `${bilal.me.name} keeps the money`,
    payload: { role: "TREASURER", personId: bilal.me.id, organisationId: bilal.organisationId },
  };
}

/** A picture of one brass-coloured point. */
function png(): Blob {
  const point =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGPY2mUDAANzAXzilSBNAAAAAElFTkSuQmCC";
  return new Blob([Buffer.from(point, "base64")]);
}

function raised(by: Visitor, title: string): Promise<Schemas["Challenge"]> {
  return by.post(`${cluster}/challenges`, { title, description: "Since the monsoon.", language: "en" });
}
