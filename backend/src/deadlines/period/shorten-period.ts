import {
  DUTY_KINDS,
  isRefusal,
  projectPeriodIn,
  shortenedDuties,
  shortenedPeriod,
  stepThatRecords,
  type ProjectPeriod,
} from '@tranche/domain';
import { In, Like } from 'typeorm';
import { recordedInputs, sentAnswersOf, type EffectInContext } from '../../applications/index.js';
import { updateAll, type Tx } from '../../platform/database/index.js';
import { RefusedError } from '../../platform/errors/index.js';
import { DeadlineRow } from '../deadline.row.js';

type Shorten = EffectInContext<'shorten-period'>;

interface Shortened {
  readonly each: Shorten;
  readonly period: ProjectPeriod;
}

/**
 * An award ends before its period was over: what is counted from the end is counted anew, and reports
 * that would have come after it are owed no more (RIF 2024 art. 25; Awb 4:37). An account that had come
 * in knew no end, and is asked once more.
 *
 * @throws RefusedError for a day outside the period; also when it is only announced
 */
export async function shortenPeriods(tx: Tx, list: readonly Shorten[]): Promise<void> {
  const shortened = await shortenedIn(tx, list);
  const decided = shortened.filter(({ each }) => each.effect.step === 'decide');
  if (decided.length === 0) return;
  const rows = await tx.findBy(DeadlineRow, {
    applicationId: In(decided.map(({ each }) => each.on.application.id)),
    kind: Like(`${DUTY_KINDS}%`),
  });
  const byId = Map.groupBy(rows, ({ applicationId }) => applicationId);
  await updateAll(
    tx,
    DeadlineRow,
    ['id'],
    decided.flatMap((of) => changesOf(of, byId.get(of.each.on.application.id) ?? [])),
  );
}

async function shortenedIn(tx: Tx, list: readonly Shorten[]): Promise<readonly Shortened[]> {
  const ids = list.map(({ on }) => on.application.id);
  const recordedOf = await recordedInputs(
    tx,
    list.map(({ on }) => on),
  );
  const answersOf = await sentAnswersOf(tx, ids);
  return list.flatMap((each) => {
    const { application, scheme } = each.on;
    const lastDay = recordedOf(application.id)[each.effect.lastDay];
    const project = projectPeriodIn(scheme.form, answersOf(application.id));
    if (typeof lastDay !== 'string' || !project) return [];
    const period = shortenedPeriod({ awardedOn: project.startsOn, ...project }, lastDay);
    if (isRefusal(period)) throw new RefusedError(period);
    return [{ each, period }];
  });
}

type Change = Pick<
  DeadlineRow,
  'id' | 'dueOn' | 'derivation' | 'standing' | 'endedAt' | 'metOn' | 'metBy'
>;

function changesOf({ each, period }: Shortened, rows: readonly DeadlineRow[]): readonly Change[] {
  const { scheme, now } = each.on;
  const { moved, gone } = shortenedDuties(scheme.duties, period);
  return rows.flatMap((row): Change[] => {
    const { id, kind, endedAt } = row;
    const duty = moved.find((one) => one.kind === kind);
    if (duty && (endedAt === null || stepThatRecords(scheme, kind) !== null)) {
      const { dueOn, derivation } = duty;
      return [{ id, dueOn, derivation: [...derivation], ...RUNNING }];
    }
    if (endedAt !== null || !gone.includes(kind)) return [];
    const { dueOn, derivation, metOn, metBy } = row;
    const ended = { standing: 'ended' as const, endedAt: new Date(now.epochMilliseconds) };
    return [{ id, dueOn, derivation, metOn, metBy, ...ended }];
  });
}

const RUNNING = { standing: 'running', endedAt: null, metOn: null, metBy: null } as const;
