import { Injectable, type OnModuleInit } from '@nestjs/common';
import { dutchDate, suspensionForRepair, type EffectKind } from '@tranche/domain';
import { updateAll, type Tx } from '../platform/database/index.js';
import { TransitionParts, type EffectInContext } from '../applications/index.js';
import { endDuties, meetDuty } from './duty/duties.js';
import { DeadlineRow } from './deadline.row.js';
import { lastLapsedOn } from './last-lapsed-on.js';
import { openDeadlines } from './open-deadlines.js';
import { shortenPeriods } from './period/shorten-period.js';
import { TakeBackReceipt } from './receipt/take-back-receipt.js';
import { restoreDeadline } from './restore-deadline.js';
import { startDeadlines } from './start-deadlines.js';
import { standingOf, type DeadlineBasis } from './term-of-deadline.js';

/** Starts, suspends, resumes, extends and ends terms, as the transitions of a scheme say. */
@Injectable()
export class DeadlineEffects implements OnModuleInit {
  constructor(
    private readonly parts: TransitionParts,
    private readonly takingBack: TakeBackReceipt,
  ) {}

  onModuleInit(): void {
    this.parts.addAfter(endDuties);
    this.parts.addEffect('meet-duty', meetDuty);
    this.parts.addEffect('start-deadline', startDeadlines);
    this.parts.addEffect('end-deadline', end);
    this.parts.addEffect('restore-deadline', restoreDeadline);
    this.parts.addEffect('take-back-receipt', (tx, list) => this.takingBack.takeBack(tx, list));
    this.parts.addEffect('suspend-deadline', suspend);
    this.parts.addEffect('resume-deadline', resume);
    this.parts.addEffect('extend-deadline', extend);
    this.parts.addEffect('shorten-period', shortenPeriods);
  }
}

async function end(tx: Tx, list: readonly EffectInContext<'end-deadline'>[]): Promise<void> {
  const open = await openDeadlines(tx, list);
  await updateAll(
    tx,
    DeadlineRow,
    ['id'],
    list.flatMap((each) =>
      open.all(each).map(({ id }) => ({
        id,
        standing: 'ended' as const,
        endedAt: new Date(each.on.now.epochMilliseconds),
      })),
    ),
  );
}

/** The term stands still from the day AFTER the letter that asks for repair (Awb 4:15(1)). */
async function suspend(
  tx: Tx,
  list: readonly EffectInContext<'suspend-deadline'>[],
): Promise<void> {
  await change(tx, list, ({ effect: { article }, on }, row) => {
    const from = suspensionForRepair(dutchDate(on.now)).from.toString();
    return { ...row, suspensions: [...row.suspensions, { from, until: null, article }] };
  });
}

/** Until the day of the repair, or the day on which the repair term lapsed. */
async function resume(tx: Tx, list: readonly EffectInContext<'resume-deadline'>[]): Promise<void> {
  const lapsedOn = await lastLapsedOn(
    tx,
    list.flatMap(({ on }) =>
      on.event.actorRole === 'system' ? [{ applicationId: on.application.id }] : [],
    ),
  );
  await change(tx, list, ({ on }, row) => {
    const until = lapsedOn({ applicationId: on.application.id }) ?? dutchDate(on.now).toString();
    return {
      ...row,
      suspensions: row.suspensions.map((each) => ({ ...each, until: each.until ?? until })),
    };
  });
}

async function extend(tx: Tx, list: readonly EffectInContext<'extend-deadline'>[]): Promise<void> {
  await change(tx, list, ({ effect: { term }, on }, row) => ({
    ...row,
    extensions: [...row.extensions, { term, on: dutchDate(on.now).toString() }],
  }));
}

type OfDeadline = Extract<EffectKind, 'suspend-deadline' | 'resume-deadline' | 'extend-deadline'>;

async function change<Kind extends OfDeadline>(
  tx: Tx,
  list: readonly EffectInContext<Kind>[],
  change: (each: EffectInContext<Kind>, row: DeadlineRow) => DeadlineBasis,
): Promise<void> {
  const open = await openDeadlines(tx, list);
  await updateAll(
    tx,
    DeadlineRow,
    ['id'],
    list.flatMap((each) => {
      const row = open.of(each);
      if (!row) return [];
      const { suspensions, extensions } = change(each, row);
      const basis = { kind: row.kind, startedOn: row.startedOn, suspensions, extensions };
      return [
        {
          id: row.id,
          suspensions: [...suspensions],
          extensions: [...extensions],
          ...standingOf(each.on.scheme, basis),
        },
      ];
    }),
  );
}
