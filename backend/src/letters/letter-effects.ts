import { randomUUID } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { composeLetter, isRefusal, letterFieldsOf, type ComposedLetter } from '@tranche/domain';
import { TransitionParts, type TransitionInContext } from '../applications/index.js';
import { RefusedError } from '../platform/http/index.js';
import { emit } from '../platform/outbox/index.js';
import { gatherLetterInput } from './compose/gather-letter-input.js';

/** Administrative bodies write Dutch (Awb 2:6(1)). */
const LANGUAGE = 'nl';

/**
 * Composes a letter in the transaction of its decision, so that both stand or fall together; the worker
 * makes the PDF after the commit.
 */
@Injectable()
export class LetterEffects implements OnModuleInit {
  constructor(private readonly parts: TransitionParts) {}

  onModuleInit(): void {
    this.parts.addEffect('send-letter', ({ letter }, on) => this.send(letter, on));
  }

  private async send(kind: string, on: TransitionInContext): Promise<void> {
    const { tx, application, event, now } = on;
    const id = randomUUID();
    await tx.query(
      `INSERT INTO letter (id, application_id, event_number, kind, language, composed, composed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        id,
        application.id,
        event.number,
        kind,
        LANGUAGE,
        JSON.stringify(await compose(kind, on)),
        new Date(now.epochMilliseconds),
      ],
    );
    await emit(tx, { key: `letter:${id}`, name: 'render-letter', data: { letterId: id } });
  }
}

/** @throws RefusedError naming every empty field: no decision without its reasons (Awb 3:46) */
async function compose(kind: string, on: TransitionInContext): Promise<ComposedLetter> {
  const definition = on.scheme.letters.find((each) => each.kind === kind);
  if (!definition)
    throw new Error(`${on.scheme.scheme} ${on.scheme.version} has no letter ${kind}`);
  const input = await gatherLetterInput(on, LANGUAGE);
  const letter = composeLetter(definition, letterFieldsOf(input), LANGUAGE);
  if (isRefusal(letter)) throw new RefusedError(letter);
  return letter;
}
