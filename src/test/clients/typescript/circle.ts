import assert from "node:assert/strict";
import { type Schemas, Visitor } from "./visitor.js";

/** A learning circle that may spend: the first of them leads it, the second keeps the money, each has said yes to the rules. */
export class Circle {
  private constructor(
    readonly cluster: string,
    readonly network: string,
    private readonly founded: Schemas["Network"],
    private readonly members: Visitor[],
  ) {}

  static async founded(cluster: string, name: string, purpose: string, members: Visitor[]): Promise<Circle> {
    const [leader, treasurer, ...others] = members as [Visitor, Visitor, ...Visitor[]];
    const founded = await leader.post<Schemas["Network"]>(`${cluster}/networks`, {
      name: `${name} ${Date.now()}`,
      form: "LEARNING_CIRCLE",
      purpose,
      joinPolicy: "OPEN",
      admission: "OFFICERS",
    } satisfies Schemas["NetworkDraft"]);
    const circle = new Circle(cluster, `${cluster}/networks/${founded.id}`, founded, members);
    for (const member of [treasurer, ...others]) {
      await member.post(`${circle.network}/applications`, { message: "I come along." });
    }
    await circle.adoptRules();
    await circle.carried({
      kind: "ELECT",
      title: `${treasurer.me.name} keeps the money`,
      payload: { role: "TREASURER", personId: treasurer.me.id, organisationId: treasurer.organisationId },
    });
    return circle;
  }

  /** Opened by who leads; each comes in by herself. */
  async pool(draft: Omit<Schemas["CostPoolDraft"], "networkId" | "currency" | "rule">): Promise<Schemas["CostPool"]> {
    const opened = await this.members[0]!.post<Schemas["CostPool"]>(`${this.cluster}/cost-pools`, {
      ...draft,
      networkId: this.founded.id,
      currency: "INR",
      rule: "EQUAL",
    } satisfies Schemas["CostPoolDraft"]);
    for (const member of this.members) {
      await member.post(`${this.cluster}/cost-pools/${opened.id}/members`, {} satisfies Schemas["PoolMemberDraft"]);
    }
    return opened;
  }

  private async adoptRules(): Promise<void> {
    await this.carried({
      kind: "ADOPT_CHARTER",
      title: "Our rules",
      payload: {
        charter: {
          text: "# Rules\n\nWhat is spent, another one has seen.",
          changed: "The first version.",
          rules: {
            quorumPercent: 50,
            majorityPercent: 50,
            gravePercent: 66,
            voteDays: 7,
            minimumOfficers: 2,
            termMonths: 12,
            acceptToVote: true,
            acceptToSpend: true,
            spendApprovals: 1,
            voteAbove: 5_000_000,
          },
        },
      },
    });
    const [charter] = (await this.members[0]!.get<{ items: Schemas["Charter"][] }>(`${this.network}/charters`)).items;
    for (const member of this.members) {
      await member.post(`${this.network}/charters/${charter!.id}/acceptance`);
    }
  }

  private async carried(draft: Schemas["ProposalDraft"]): Promise<void> {
    const [leader] = this.members as [Visitor];
    const { id } = await leader.post<Schemas["Proposal"]>(`${this.network}/proposals`, draft);
    for (const voter of this.members) {
      if ((await voter.get<Schemas["Proposal"]>(`${this.network}/proposals/${id}`)).state === "OPEN") {
        await voter.post(`${this.network}/proposals/${id}/votes`, { choice: "YES" } satisfies Schemas["VoteDraft"]);
      }
    }
    assert.equal((await leader.get<Schemas["Proposal"]>(`${this.network}/proposals/${id}`)).consequence, "DONE");
  }
}
