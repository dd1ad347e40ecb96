import type { DemoApplication, FileStep } from '../demo-tranche.js';
import { atTime } from './start-of-day.js';
import { workingDayBefore } from './working-day.js';

/** Of every fifth project a little was not spent. */
const SPENT = [100, 100, 96, 100, 100] as const;

/**
 * What came after the awards of a tranche of the RIF: every school accounted in the annual report over
 * its last year, before 1 July of the year after, and the subsidy was determined that autumn.
 *
 * @param stopAt how far each came, by its place in the set; the whole way where it is left out
 */
export function accountedFor(
  applications: readonly DemoApplication[],
  stopAt: Readonly<Record<number, 'silent' | 'received'>> = {},
): readonly (readonly FileStep[])[] {
  return applications.map((application, index) => {
    const stop = stopAt[index];
    if (stop === 'silent') return [];
    const received = account(application, SPENT[index % SPENT.length] ?? 100);
    return stop === 'received' ? [received] : [received, determined(application)];
  });
}

/** The year after that in which the project ended. */
function accountingYear({ startsOn, durationYears }: DemoApplication): number {
  const end = Temporal.PlainDate.from(startsOn).add({ years: durationYears }).subtract({ days: 1 });
  return end.year + 1;
}

function account(application: DemoApplication, percentage: number): FileStep {
  const year = accountingYear(application);
  const receivedOn = workingDayBefore(Temporal.PlainDate.from({ year, month: 7, day: 1 }), 3);
  const share = (amountCents: number) => Math.round((amountCents * percentage) / 100);
  const { budgetCents, requestedCents } = application;
  return {
    transition: 'receive-account',
    by: 'officer',
    at: atTime(receivedOn, '15:30'),
    input: {
      accountReceivedOn: receivedOn.toString(),
      realisedCost: share(budgetCents),
      realisedCoFinancing: share(budgetCents - requestedCents),
      isDone: true,
      differsFromReport: false,
    },
  };
}

function determined(application: DemoApplication): FileStep {
  const year = accountingYear(application);
  const day = workingDayBefore(Temporal.PlainDate.from({ year, month: 10, day: 1 }), 1);
  return { transition: 'determine', by: 'decisionMaker', at: atTime(day, '11:00') };
}
