import { randomUUID } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { lettersOf, requiredFieldsOf } from '@tranche/domain';
import { TransitionParts, type TransitionInContext } from '../applications/index.js';
import { proposalIn } from '../payments/index.js';
import { withArticle } from './compose/with-article.js';
import { watchDuties } from '../deadlines/index.js';
import { Config } from '../platform/config/index.js';
import { emit } from '../platform/outbox/index.js';
import { composeFrom } from './compose/compose-from.js';
import { gatherLetterInput } from './compose/gather-letter-input.js';
import { ReferenceLabels } from './compose/reference-labels.js';

/** Administrative bodies write Dutch (Awb 2:6(1)). */
const LANGUAGE = 'nl';

/**
 * Composes a letter in the transaction of its decision, so that both stand or fall together; the worker
 * makes the PDF after the commit.
 */
@Injectable()
export class LetterEffects implements OnModuleInit {
  constructor(
    private readonly parts: TransitionParts,
    private readonly referenceLabels: ReferenceLabels,
    private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.parts.addEffect('send-letter', ({ letter }, on) => this.send(letter, on));
  }

  private async send(kind: string, on: TransitionInContext): Promise<void> {
    const { tx, application, scheme, event, now } = on;
    const id = randomUUID();
    const input = {
      ...(await gatherLetterInput(on, LANGUAGE, this.config.publicUrl)),
      referenceLabels: await this.referenceLabels.of(on),
      ...(await proposalFor(kind, on)),
    };
    const { scheme: _pinned, ...kept } = input;
    await tx.query(
      `INSERT INTO letter (id, application_id, event_number, kind, language, composed, input, composed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        id,
        application.id,
        event.number,
        kind,
        LANGUAGE,
        JSON.stringify(composeFrom(kind, input)),
        JSON.stringify(kept),
        new Date(now.epochMilliseconds),
      ],
    );
    await watchDuties(tx, application, scheme, { kind, sentOn: input.sentOn }, now);
    await emit(tx, { key: `letter:${id}`, name: 'render-letter', data: { letterId: id } });
  }
}

/** What a determination would come to, for the letter that announces one. */
async function proposalFor(kind: string, on: TransitionInContext) {
  const letter = lettersOf(on.scheme).find((each) => each.kind === kind);
  if (!letter || !requiredFieldsOf(letter).values.includes('proposedAmount')) return {};
  const proposal = await proposalIn(on, on.event.transition);
  if (proposal === null) return {};
  return {
    proposedCents: proposal.determinedCents,
    proposalReasons: proposal.reasons.map(withArticle),
  };
}
