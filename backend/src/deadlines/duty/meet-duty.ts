import { Injectable } from '@nestjs/common';
import {
  dutyOf,
  stepThatRecords,
  wholeOf,
  type Answers,
  type SchemeVersion,
} from '@tranche/domain';
import { ApplicationAccess, PerformTransition } from '../../applications/index.js';
import type { SignedIn } from '../../identity/index.js';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork, type Tx } from '../../platform/database/index.js';
import {
  ForbiddenError,
  InvalidInputError,
  NotFoundError,
  RefusedError,
} from '../../platform/errors/index.js';
import { DeadlineRow, type ReceiptEntry } from '../deadline.row.js';
import { problemsOfDay, requireCorrectable } from '../receipt/correctable-receipt.js';
import { givenBack, stoodSince } from '../receipt/given-back.js';
import { TellInOrder } from '../receipt/tell-in-order.js';
import { TellReceiptTakenBack } from '../receipt/tell-receipt-taken-back.js';
import { forgetReminders } from '../sweep/forget-reminders.js';
import { recordedWith } from '../refusals.js';

/**
 * An officer writes down on which day what the letter asked came in: the term is no longer late. Where
 * a term starts with it, as with a midterm report, the step that the scheme names is taken.
 */
@Injectable()
export class MeetDuty {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ApplicationAccess,
    private readonly performing: PerformTransition,
    private readonly clock: Clock,
    private readonly telling: TellReceiptTakenBack,
    private readonly inOrder: TellInOrder,
  ) {}

  /**
   * Does nothing more the second time; another day corrects what was recorded.
   *
   * @throws InvalidInputError for a day before the letter that asks it, or one that has still to come
   * @throws RefusedError for what a step of its own records, when the step cannot be taken now, or when
   *   something followed from the receipt already
   */
  async meet(reference: string, id: string, metOn: string, user: SignedIn): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const { opened, row, duty } = await this.openDuty(tx, reference, id, user);
      const { application, scheme } = opened;
      const step = stepThatRecords(scheme, row.kind);
      if (step !== null) throw new RefusedError(recordedWith(step));
      const problems = problemsOfDay(metOn, row.startedOn, this.clock.today().toString());
      if (problems.length > 0) throw new InvalidInputError(problems);
      if (row.endedAt !== null) {
        if (row.metOn === metOn) return;
        await requireCorrectable(tx, row, scheme);
        await this.writeDown(tx, row, metOn, user);
        return;
      }
      if (duty.receipt !== undefined) {
        await this.performing.performAll(tx, [
          {
            reference,
            transition: duty.receipt,
            seen: application.eventNumber,
            motivation: null,
            input: dayOf(scheme, duty.receipt, metOn),
            personId: user.personId,
            roles: opened.roles,
          },
        ]);
        return;
      }
      await this.writeDown(tx, row, metOn, user);
      await this.inOrder.tell(tx, { application, scheme, row, metOn });
    });
  }

  /**
   * What was recorded was a mistake: it did not come in, and is owed again. The applicant is told, with
   * the reason. Does nothing the second time.
   *
   * @throws RefusedError when something followed from the receipt already
   */
  async takeBack(reference: string, id: string, reason: string, user: SignedIn): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const { opened, row } = await this.openDuty(tx, reference, id, user);
      if (row.endedAt === null) return;
      const { application, scheme } = opened;
      await requireCorrectable(tx, row, scheme);
      const moved = givenBack(scheme, row, {
        receivedOn: stoodSince(row.receipts, row.endedAt),
        askedAgainOn: this.clock.today(),
        because: 'mistake',
        article: OUR_CHOICE,
      });
      await tx.update(DeadlineRow, id, {
        ...moved,
        standing: 'running',
        endedAt: null,
        metOn: null,
        metBy: null,
        receipts: [...row.receipts, { ...this.entry(null, user), reason }],
      });
      await forgetReminders(tx, [{ id, dueOn: moved.dueOn }], this.clock.today());
      const { kind } = row;
      const key = `${row.id}:${row.receipts.length}`;
      const owed = [{ kind, dueOn: moved.dueOn }];
      await this.telling.tellAll(tx, [{ key, application, scheme, owed, reason }]);
    });
  }

  private async openDuty(tx: Tx, reference: string, id: string, user: SignedIn) {
    const opened = await this.access.openLocked(tx, reference, user);
    if (opened.viewer !== 'staff') throw new NotFoundError();
    if (!opened.roles.includes('officer')) throw new ForbiddenError(OFFICERS_ONLY);
    const row = await tx.findOneBy(DeadlineRow, { id, applicationId: opened.application.id });
    const duty = row && dutyOf(opened.scheme, row.kind);
    if (!duty) throw new NotFoundError();
    return { opened, row, duty };
  }

  /** The receipt alone, without the step that may follow: of years ago, when that step is long past. */
  async meetAlone(id: string, metOn: string, user: SignedIn): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      await this.writeDown(tx, await tx.findOneByOrFail(DeadlineRow, { id }), metOn, user);
    });
  }

  private async writeDown(
    tx: Tx,
    { id, receipts }: DeadlineRow,
    metOn: string,
    user: SignedIn,
  ): Promise<void> {
    await tx.update(DeadlineRow, id, {
      standing: 'ended',
      endedAt: new Date(this.clock.now().epochMilliseconds),
      metOn,
      metBy: user.personId,
      receipts: [...receipts, this.entry(metOn, user)],
    });
  }

  private entry(metOn: string | null, user: SignedIn): ReceiptEntry {
    return { at: this.clock.now().toString(), by: user.personId, metOn };
  }
}

/** The day under the name by which the step asks for it. */
function dayOf(scheme: SchemeVersion, transition: string, metOn: string): Answers {
  const effects = wholeOf(scheme).transitions[transition]?.effects ?? [];
  return Object.fromEntries(
    effects.flatMap((effect) => (effect.kind === 'meet-duty' ? [[effect.day, metOn]] : [])),
  );
}

/** No article speaks of it: whoever relied on our word loses no day by it. */
const OUR_CHOICE = 'Keuze van dit portaal';

const OFFICERS_ONLY = {
  nl: 'Alleen een behandelaar kan dit vastleggen.',
  en: 'Only an officer can record this.',
};
