import { In } from 'typeorm';
import { cameIntoStateAt, type EffectInContext } from '../applications/index.js';
import { updateAll, type Tx } from '../platform/database/index.js';
import { DeadlineRow } from './deadline.row.js';
import { closingDayOf, isFromClosing, standingOf } from './term-of-deadline.js';

/**
 * The step that brought the application where it stands was a mistake: the term that it suspended did
 * not stand still, and the term that it ended runs on. A term that was over before stays over.
 */
export async function restoreDeadline(
  tx: Tx,
  list: readonly EffectInContext<'restore-deadline'>[],
): Promise<void> {
  const broughtHereAt = await cameIntoStateAt(
    tx,
    list.map(({ on: { application, event } }) => ({
      applicationId: application.id,
      state: event.from,
      number: event.number,
    })),
  );
  const rows = await tx.find(DeadlineRow, {
    where: {
      applicationId: In(list.map(({ on }) => on.application.id)),
      kind: In(list.map(({ effect }) => effect.deadline)),
    },
    order: { createdAt: 'DESC' },
  });
  await updateAll(
    tx,
    DeadlineRow,
    ['id'],
    list.flatMap(({ effect, on: { application, scheme, tranche } }) => {
      const stepAt = broughtHereAt.get(application.id)?.getTime();
      const row = rows.find(
        ({ applicationId, kind, endedAt, standing }) =>
          applicationId === application.id &&
          kind === effect.deadline &&
          (endedAt === null || (standing === 'ended' && endedAt.getTime() === stepAt)),
      );
      if (!row) return [];
      const suspensions = row.suspensions.filter(({ until }) => until !== null);
      const { id, kind, extensions } = row;
      // The window may have moved while the term was over.
      const followsWindow = isFromClosing(scheme, kind);
      const startedOn = followsWindow ? closingDayOf(tranche).toString() : row.startedOn;
      const standing = standingOf(scheme, { kind, startedOn, suspensions, extensions });
      return [{ id, startedOn, suspensions, endedAt: null, ...standing }];
    }),
  );
}
