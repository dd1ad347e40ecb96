import { Injectable } from '@nestjs/common';
import { deadlineDefinitionOf, DUTY_KINDS, dutchDate } from '@tranche/domain';
import { In } from 'typeorm';
import { cameIntoStateAt, type EffectInContext } from '../../applications/index.js';
import { Clock } from '../../platform/clock/index.js';
import { updateAll, type Tx } from '../../platform/database/index.js';
import { DeadlineRow, type ReceiptEntry } from '../deadline.row.js';
import { forgetReminders } from '../sweep/forget-reminders.js';
import { givenBack } from './given-back.js';
import { TellReceiptTakenBack } from './tell-receipt-taken-back.js';

type TakeBack = EffectInContext<'take-back-receipt'>;

interface OwedAgain {
  readonly each: TakeBack;
  readonly row: DeadlineRow;
  readonly changed: Pick<DeadlineRow, 'dueOn' | 'derivation' | 'extensions' | 'receipts'>;
}

/**
 * What a step recorded as received is owed again: the term that it ended and the duty that it met run on,
 * with as many days as were left when it came in. Of a mistake the applicant is told, with the reason.
 */
@Injectable()
export class TakeBackReceipt {
  constructor(
    private readonly telling: TellReceiptTakenBack,
    private readonly clock: Clock,
  ) {}

  async takeBack(tx: Tx, list: readonly TakeBack[]): Promise<void> {
    const owed = await owedAgain(tx, list);
    await updateAll(
      tx,
      DeadlineRow,
      ['id'],
      owed.map(({ row: { id }, changed }) => ({ id, ...changed, ...RUNNING })),
    );
    const moved = owed.map(({ row: { id }, changed: { dueOn } }) => ({ id, dueOn }));
    await forgetReminders(tx, moved, this.clock.today());
    // By the step, and not by what it finds: a receipt that no day hangs on stood on the page as well.
    const byMistake = list.filter(({ effect }) => effect.because === 'mistake');
    await this.telling.tellAll(
      tx,
      byMistake.map((each) => {
        const own = owed.filter((one) => one.each === each);
        return {
          key: keyOf(each, own),
          application: each.on.application,
          scheme: each.on.scheme,
          owed: own.map(({ row: { kind }, changed: { dueOn } }) => ({ kind, dueOn })),
          reason: each.on.motivation ?? '',
        };
      }),
    );
  }
}

/** By what the applicant owes last, so that it asks nothing any more once that is there; by the step for the rest. */
function keyOf(
  { on: { application, scheme, event } }: TakeBack,
  owed: readonly OwedAgain[],
): string {
  const last = owed.findLast(
    ({ row }) => deadlineDefinitionOf(scheme, row.kind)?.reminds === 'applicant',
  );
  return last ? `${last.row.id}:${last.row.receipts.length}` : `${application.id}:${event.number}`;
}

async function owedAgain(tx: Tx, list: readonly TakeBack[]): Promise<readonly OwedAgain[]> {
  const moments = await cameIntoStateAt(
    tx,
    list.map(({ on: { application, event } }) => ({
      applicationId: application.id,
      state: event.from,
      number: event.number,
    })),
  );
  const rows = await tx.find(DeadlineRow, {
    where: { applicationId: In(list.map(({ on }) => on.application.id)), standing: 'ended' },
    order: { createdAt: 'ASC' },
  });
  return list.flatMap((each) => {
    const { id } = each.on.application;
    const at = moments.get(id);
    if (!at) return [];
    const closed = rows.filter(
      ({ applicationId, kind, endedAt }) =>
        applicationId === id && endedAt?.getTime() === at.getTime() && isNamed(each, kind),
    );
    const receivedOn = receivedOnOf(each, dutchDate(at.toTemporalInstant()).toString(), closed);
    return closed.map((row) => ({ each, row, changed: movedOf(each, row, receivedOn) }));
  });
}

/**
 * From when on whoever owes it thought that nothing more was asked. What was typed of a piece that was
 * not it says nothing of this one: by mistake it stood there from the moment it was recorded.
 */
function receivedOnOf(
  { effect: { because } }: TakeBack,
  recordedOn: string,
  closed: readonly DeadlineRow[],
): string {
  if (because === 'mistake') return recordedOn;
  const days = closed.flatMap(({ metOn }) => metOn ?? []);
  return [recordedOn, ...days].sort()[0] ?? recordedOn;
}

function isNamed({ effect }: TakeBack, kind: string): boolean {
  const { deadlines, duty } = effect;
  return (
    deadlines.includes(kind) || (duty !== undefined && kind.startsWith(`${DUTY_KINDS}${duty}:`))
  );
}

function movedOf(each: TakeBack, row: DeadlineRow, receivedOn: string): OwedAgain['changed'] {
  const { effect, on } = each;
  const { scheme, now } = on;
  const receipts = [...row.receipts, takenBackIn(each)];
  const atLeast = effect.atLeast === undefined ? undefined : scheme.terms[effect.atLeast];
  const { because, article } = effect;
  return {
    ...givenBack(scheme, row, {
      receivedOn,
      askedAgainOn: dutchDate(now),
      because,
      article,
      ...(atLeast && { atLeast }),
    }),
    receipts,
  };
}

function takenBackIn({ effect, on: { personId, motivation, now } }: TakeBack): ReceiptEntry {
  return {
    at: now.toString(),
    by: personId,
    metOn: null,
    ...(motivation !== null && { reason: motivation }),
    ...(effect.because === 'not-enough' && { isNotEnough: true }),
  };
}

const RUNNING = { standing: 'running', endedAt: null, metOn: null, metBy: null } as const;
