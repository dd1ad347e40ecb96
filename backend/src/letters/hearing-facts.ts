import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { SchemeVersion } from '@tranche/domain';
import {
  TransitionParts,
  type ApplicationsInContext,
  type FactsByApplication,
  type FactSource,
  type PartialFacts,
} from '../applications/index.js';
import { proposalIn } from '../payments/index.js';
import type { Tx } from '../platform/database/index.js';

/** What guards may know about a hearing: the amount in the last intention, and what it would be now. */
@Injectable()
export class HearingFacts implements FactSource, OnModuleInit {
  readonly answers = ['as-announced'] as const;

  constructor(private readonly parts: TransitionParts) {}

  onModuleInit(): void {
    this.parts.addFacts(this);
  }

  /** An amount is proposed anew only on the files on which one was announced: of each, by itself. */
  async gatherFacts({ tx, ids, each }: ApplicationsInContext): Promise<FactsByApplication> {
    const announced = await lastAnnounced(tx, ids);
    const facts = new Map<string, PartialFacts>();
    for (const { application, scheme } of each) {
      const letter = announced.get(application.id);
      if (!letter) continue;
      const announcing = transitionThatSends(scheme, letter.kind);
      const proposal = await proposalIn({ tx, application, scheme }, announcing);
      if (proposal === null) continue;
      const { determinedCents: amountCents } = proposal;
      facts.set(application.id, { hearing: { announcedCents: letter.cents, amountCents } });
    }
    return facts;
  }
}

/** By the letter: that is what the receiver could give its views on. */
async function lastAnnounced(tx: Tx, applicationIds: readonly string[]) {
  const letters: { id: string; kind: string; cents: string }[] = await tx.query(
    `SELECT DISTINCT ON (application_id) application_id AS id, kind, input->>'proposedCents' AS cents
      FROM letter WHERE application_id = ANY($1::uuid[]) AND input ? 'proposedCents'
      ORDER BY application_id, event_number DESC`,
    [applicationIds],
  );
  return new Map(letters.map(({ id, kind, cents }) => [id, { kind, cents: Number(cents) }]));
}

function transitionThatSends({ workflow }: SchemeVersion, letter: string): string {
  const found = Object.entries(workflow.transitions).find(([, { effects }]) =>
    effects.some((effect) => effect.kind === 'send-letter' && effect.letter === letter),
  );
  return found?.[0] ?? '';
}
