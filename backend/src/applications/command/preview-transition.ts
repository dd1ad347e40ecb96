import { Injectable } from '@nestjs/common';
import type { LetterContent, TransitionPreview, TransitionRequest } from '@tranche/contracts';
import { wholeOf, type Field } from '@tranche/domain';
import type { SignedIn } from '../../identity/index.js';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork, type Tx } from '../../platform/database/index.js';
import { RegistryOfOne } from '../../platform/registry/index.js';
import { ApplicationAccess } from '../access/application-access.js';
import { ApplicationEventNoteRow } from '../file/application-event-note.row.js';
import { procedureViews } from '../view/procedure-views.js';
import { rowsOf } from '../transition/procedures-of.js';
import { RequestTransition } from './request-transition.js';
import { answersInWords } from '../shown/timeline.js';
import { Summaries } from '../view/summaries.js';
import { ViewParts } from '../view/view-parts.js';

/** The letters of one event, composed and not yet sent. */
type LettersOf = (
  tx: Tx,
  event: { readonly applicationId: string; readonly number: number },
) => Promise<LetterContent[]>;

/** Where the letters plug in: what an event would send. */
@Injectable()
export class PreviewedLetters extends RegistryOfOne<LettersOf> {
  get lettersOf(): LettersOf {
    return this.part;
  }
}

/**
 * Shows what a transition would do by doing it, all of it, in a transaction that is undone: the letter
 * is the one that would be sent, the amount the one that would be fixed. It is refused where the
 * transition is.
 */
@Injectable()
export class PreviewTransition {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ApplicationAccess,
    private readonly requesting: RequestTransition,
    private readonly viewParts: ViewParts,
    private readonly summaries: Summaries,
    private readonly letters: PreviewedLetters,
    private readonly clock: Clock,
  ) {}

  async preview(
    reference: string,
    request: TransitionRequest,
    user: SignedIn,
  ): Promise<TransitionPreview> {
    const work = (tx: Tx) => this.requesting.requestWithin(tx, reference, request, user);
    return this.previewWork(reference, user, work, request.transition);
  }

  /**
   * As {@link preview}, of a step that another feature takes, such as naming assessors.
   *
   * @param transition whose questions were answered with it; none by default
   */
  async previewWork(
    reference: string,
    user: SignedIn,
    work: (tx: Tx) => Promise<unknown>,
    transition?: string,
  ): Promise<TransitionPreview> {
    return this.unitOfWork.tryOut(async (tx) => {
      const before = await this.standing(tx, reference, user);
      await work(tx);
      const after = await this.standing(tx, reference, user);
      const { id, eventNumber } = after.application;
      // A step beside the main procedure can lead to one of it: the letter belongs to the first of the two.
      const first = before.application.eventNumber + 1;
      const letters: LetterContent[] = [];
      for (let number = first; number <= eventNumber; number += 1) {
        letters.push(...(await this.letters.lettersOf(tx, { applicationId: id, number })));
      }
      const asks = wholeOf(after.scheme).transitions[transition ?? '']?.asks ?? [];
      return {
        state: after.state,
        recorded: await readInput(tx, id, Math.min(first, eventNumber), asks),
        letters,
        determination: newIn([after.determination], [before.determination])[0] ?? null,
        proposal: newIn([after.proposal], [before.proposal])[0] ?? null,
        payments: newIn(after.payments, before.payments),
        planExcess: newIn([after.planExcess], [before.planExcess])[0] ?? null,
        deadlines: newIn(after.deadlines, before.deadlines),
        procedures: newIn(after.procedures, before.procedures),
      };
    });
  }

  private async standing(tx: Tx, reference: string, user: SignedIn) {
    const opened = await this.access.open(tx, reference, user);
    const reader = opened.viewer === 'staff' ? 'staff' : 'applicant';
    const summary = await this.summaries.of(tx, reference, reader, this.clock.today().toString());
    const parts = await this.viewParts.of({ tx, opened, user });
    return {
      ...parts,
      application: opened.application,
      scheme: opened.scheme,
      state: summary.state,
      procedures: procedureViews(opened, await rowsOf(tx, [opened])),
    };
  }
}

/** What an event recorded, in words: what was typed is shown as it was understood. */
async function readInput(tx: Tx, applicationId: string, number: number, asks: readonly Field[]) {
  if (asks.length === 0) return [];
  const note = await tx.findOneBy(ApplicationEventNoteRow, { applicationId, number });
  return answersInWords(asks, note?.input ?? {});
}

/** What was not there before, or was otherwise. */
function newIn<Item>(after: readonly Item[], before: readonly Item[]): Item[] {
  const known = new Set(before.map((each) => JSON.stringify(each)));
  return after.filter((each) => !known.has(JSON.stringify(each)));
}
