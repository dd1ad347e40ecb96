import { Injectable, type OnModuleInit } from '@nestjs/common';
import { refuse } from '@tranche/domain';
import { In } from 'typeorm';
import type { Tx } from '../../platform/database/index.js';
import { RefusedError } from '../../platform/errors/index.js';
import { ApplicationRow } from '../file/application.row.js';
import { draftAnswers } from '../file/section-tasks.js';
import { sectionsByApplication } from '../file/sections-by-application.js';
import { referenceIn, whyNotReplaced } from './superseded-answer.js';
import type { EffectInContext } from '../transition/effect-handler.js';
import { PerformTransition } from '../transition/perform-transition.js';
import { TransitionParts } from '../transition/transition-parts.js';

/** A correction is a new application that takes the place of an earlier one, named by its reference. */
@Injectable()
export class SupersedeEarlier implements OnModuleInit {
  constructor(
    private readonly parts: TransitionParts,
    private readonly performing: PerformTransition,
  ) {}

  onModuleInit(): void {
    this.parts.addEffect('supersede', (tx, list) => this.supersede(tx, list));
  }

  /**
   * @throws RefusedError unless each earlier one is of the same applicant and tranche, undecided, and
   *   named once
   */
  private async supersede(tx: Tx, list: readonly EffectInContext<'supersede'>[]): Promise<void> {
    const named = await namedIn(tx, list);
    if (named.length === 0) return;
    const references = named.map(({ reference }) => reference);
    const rows = await tx.findBy(ApplicationRow, { reference: In(references) });
    const free = new Map(rows.map((row) => [row.reference, row]));
    const commands = named.map(({ reference, effect: { transition }, on }) => {
      const { application, scheme } = on;
      const earlier = free.get(reference) ?? null;
      const text = whyNotReplaced({ application, earlier, scheme, transition });
      if (text !== null || !earlier) throw new RefusedError(NOTHING_TO_SUPERSEDE);
      // Whoever names it after this one finds it replaced.
      free.delete(reference);
      const { eventNumber: seen } = earlier;
      return { reference, transition, seen, ...BY_THE_SYSTEM };
    });
    await this.performing.performAll(tx, commands);
  }
}

const BY_THE_SYSTEM = { motivation: null, personId: null, roles: ['system' as const] };

/** Those that name an earlier application, with its reference. */
async function namedIn(tx: Tx, list: readonly EffectInContext<'supersede'>[]) {
  const rowsOf = await sectionsByApplication(
    tx,
    list.map(({ on }) => on.application.id),
  );
  return list.flatMap(({ effect, on }) => {
    const { application, scheme } = on;
    const answers = draftAnswers(scheme, application, rowsOf(application.id));
    const reference = referenceIn(answers, effect.field);
    return reference === null ? [] : [{ effect, on, reference }];
  });
}

const NOTHING_TO_SUPERSEDE = refuse({
  code: 'nothing-to-supersede',
  text: {
    nl: 'De eerdere aanvraag die u noemt is niet van u, hoort bij een andere periode, of er is al over beslist. Controleer het kenmerk.',
    en: 'The earlier application you name is not yours, belongs to another window, or has been decided. Check the reference.',
  },
});
