import type { RefusalReason } from '../../refusal.js';
import { formatDate } from '../../term/index.js';
import type { Language } from '../../text.js';
import { datedDuties, type ProjectPeriod } from '../duty/duty-dates.js';
import type { Duty } from '../duty/duty.js';

/** A period that begins after the last day on which the receiver has to begin. ISO dates. */
export interface LateBeginning {
  readonly startsOn: string;
  readonly latestOn: string;
  readonly article: string;
}

/**
 * Whether the period that was asked for begins later than the regulation lets an award begin; null when
 * it is in time, or nothing says when to begin.
 *
 * @example lateBeginning(rif2024.duties, { awardedOn: '2026-11-30', startsOn: '2027-08-01', durationYears: 4 })
 * // latestOn 2027-02-28, three months after the award (art. 23(1))
 */
export function lateBeginning(
  duties: readonly Duty[],
  period: ProjectPeriod,
): LateBeginning | null {
  const [duty] = datedDuties(
    duties.filter(({ begins }) => begins),
    period,
  );
  const latestOn = duty?.dueOn.at(-1);
  if (!duty || latestOn === undefined || period.startsOn <= latestOn) return null;
  return { startsOn: period.startsOn, latestOn, article: duty.article };
}

/** What who decides has to know before it binds. */
export function lateBeginningReason({ startsOn, latestOn, article }: LateBeginning): RefusalReason {
  const words = (day: string, language: Language) =>
    formatDate(Temporal.PlainDate.from(day), language);
  return {
    code: 'begins-late',
    article,
    text: {
      nl: `Let op: de aangevraagde periode begint op ${words(startsOn, 'nl')}. Bij een besluit vandaag moet het project uiterlijk op ${words(latestOn, 'nl')} beginnen. De brief zegt dat die laatste dag voorgaat.`,
      en: `Mind: the period that was asked for begins on ${words(startsOn, 'en')}. With a decision today the project must begin on ${words(latestOn, 'en')} at the latest. The letter says that this last day comes first.`,
    },
  };
}
