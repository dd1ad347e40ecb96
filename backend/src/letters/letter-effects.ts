import { randomUUID } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  citationIn,
  groundsInWords,
  lettersOf,
  requiredFieldsOf,
  type DeterminationReason,
  type LetterInput,
  type Text,
} from '@tranche/domain';
import {
  TransitionParts,
  type EffectInContext,
  type TransitionInContext,
} from '../applications/index.js';
import { proposalsIn } from '../payments/index.js';
import { watchDuties } from '../deadlines/index.js';
import { Config } from '../platform/config/index.js';
import { insertAll, type Tx } from '../platform/database/index.js';
import { emitAll } from '../platform/outbox/index.js';
import { composeFrom } from './compose/compose-from.js';
import { letterInputOf } from './compose/letter-input-of.js';
import { ReferenceLabels } from './compose/reference-labels.js';
import { rowsForLetters } from './compose/rows-for-letters.js';
import { withArticle } from './compose/with-article.js';
import { LetterRow } from './letter.row.js';
import { RENDER_LETTER } from './render-letter.kind.js';

/** Administrative bodies write Dutch (Awb 2:6(1)). */
const LANGUAGE = 'nl';

/**
 * Composes letters in the transaction of their decision, so that both stand or fall together; the
 * worker makes the PDF after the commit.
 */
@Injectable()
export class LetterEffects implements OnModuleInit {
  constructor(
    private readonly parts: TransitionParts,
    private readonly referenceLabels: ReferenceLabels,
    private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.parts.addEffect('send-letter', (tx, list) => this.send(tx, list));
  }

  private async send(tx: Tx, list: readonly Sending[]): Promise<void> {
    const inputOf = await this.inputs(tx, list);
    const proposalOf = await proposalsFor(tx, list);
    const letters = list.map((each): LetterToKeep => {
      const { effect, on } = each;
      const input = { ...inputOf(on), ...proposalOf(each) };
      return { on, kind: effect.letter, input, id: randomUUID() };
    });
    await insertAll(tx, LetterRow, letters.map(rowOf));
    await watchDuties(
      tx,
      letters.map(({ kind, input: { sentOn }, on }) => ({
        application: on.application,
        scheme: on.scheme,
        kind,
        sentOn,
        at: on.now,
      })),
    );
    await emitAll(
      tx,
      RENDER_LETTER,
      letters.map(({ id }) => ({ key: `letter:${id}`, data: { letterId: id } })),
    );
  }

  /** What letters speak of; everything is read at once, and each is made from its own part of it. */
  private async inputs(
    tx: Tx,
    list: readonly Sending[],
  ): Promise<(on: TransitionInContext) => LetterInput> {
    const transitions = list.map(({ on }) => on);
    const rows = await rowsForLetters(tx, transitions);
    const labelsOf = await this.referenceLabels.of(tx, transitions, rows);
    const { publicUrl } = this.config;
    return (on) => ({
      ...letterInputOf(on, rows, { language: LANGUAGE, publicUrl }),
      referenceLabels: labelsOf(on),
    });
  }
}

type Sending = EffectInContext<'send-letter'>;

interface LetterToKeep {
  readonly id: string;
  readonly kind: string;
  readonly input: LetterInput;
  readonly on: TransitionInContext;
}

function rowOf({ id, kind, input, on }: LetterToKeep): Omit<LetterRow, 'documentCode'> {
  const { application, event, now } = on;
  const { scheme: _pinned, ...kept } = input;
  return {
    id,
    applicationId: application.id,
    eventNumber: event.number,
    kind,
    language: LANGUAGE,
    composed: composeFrom(kind, input),
    input: kept,
    sha256: null,
    storageKey: null,
    bytes: null,
    composedAt: new Date(now.epochMilliseconds),
    renderedAt: null,
  };
}

/** What determinations would come to, for the letters that announce one. */
async function proposalsFor(tx: Tx, list: readonly Sending[]) {
  const announcing = list.filter(({ effect: { letter }, on }) => {
    const found = lettersOf(on.scheme).find(({ kind }) => kind === letter);
    return found && requiredFieldsOf(found).values.includes('proposedAmount');
  });
  const proposals = await proposalsIn(
    tx,
    announcing.map(({ on }) => ({ ...on, announcing: on.event.transition })),
  );
  return ({ on }: Sending) => {
    const proposal = proposals.get(on.application.id);
    if (!proposal) return {};
    const grounds = groundsOf(proposal.reasons);
    return {
      proposedCents: proposal.determinedCents,
      proposalReasons: proposal.reasons.map(withArticle),
      ...(grounds.nl !== '' && { proposalGrounds: grounds }),
    };
  };
}

/** Where no ground of Awb 4:46 was found, the amount follows from the cost, by the rules of the scheme. */
function groundsOf(reasons: readonly DeterminationReason[]): Text {
  const grounds = groundsInWords(reasons);
  if (grounds.nl !== '') return grounds;
  const articles = [...new Set(reasons.map(({ article }) => article))];
  return { nl: citationIn('nl', articles.join('; ')), en: citationIn('en', articles.join('; ')) };
}
