import { Injectable, type OnModuleInit } from '@nestjs/common';
import { refuse } from '@tranche/domain';
import { RefusedError } from '../platform/http/index.js';
import { ApplicationSectionRow } from './application-section.row.js';
import { ApplicationRow } from './application.row.js';
import { draftAnswers } from './section-tasks.js';
import { referenceIn, whyNotReplaced } from './superseded-answer.js';
import { oneByOne, type EffectOf, type TransitionInContext } from './transition/effect-handler.js';
import { PerformTransition } from './transition/perform-transition.js';
import { TransitionParts } from './transition/transition-parts.js';

/** A correction is a new application that takes the place of an earlier one, named by its reference. */
@Injectable()
export class SupersedeEarlier implements OnModuleInit {
  constructor(
    private readonly parts: TransitionParts,
    private readonly performing: PerformTransition,
  ) {}

  onModuleInit(): void {
    this.parts.addEffect(
      'supersede',
      oneByOne((effect, on) => this.supersede(effect, on)),
    );
  }

  /** @throws RefusedError unless the earlier one is of the same applicant and tranche, and undecided */
  private async supersede(effect: EffectOf<'supersede'>, on: TransitionInContext): Promise<void> {
    const { tx, application, scheme } = on;
    const rows = await tx.findBy(ApplicationSectionRow, { applicationId: application.id });
    const reference = referenceIn(draftAnswers(scheme, application, rows), effect.field);
    if (reference === null) return;
    const earlier = await tx.findOneBy(ApplicationRow, { reference });
    const text = whyNotReplaced({ application, earlier, scheme, transition: effect.transition });
    if (text !== null || !earlier) {
      throw new RefusedError(NOTHING_TO_SUPERSEDE);
    }
    await this.performing.performAll(tx, [
      {
        reference: earlier.reference,
        transition: effect.transition,
        seen: earlier.eventNumber,
        motivation: null,
        personId: null,
        roles: ['system'],
      },
    ]);
  }
}

const NOTHING_TO_SUPERSEDE = refuse({
  code: 'nothing-to-supersede',
  text: {
    nl: 'De eerdere aanvraag die u noemt is niet van u, hoort bij een andere periode, of er is al over beslist. Controleer het kenmerk.',
    en: 'The earlier application you name is not yours, belongs to another window, or has been decided. Check the reference.',
  },
});
