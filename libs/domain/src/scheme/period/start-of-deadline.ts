import { assertNever } from '../../assert-never.js';
import type { Answers, FormDefinition } from '../../form/index.js';
import type { DeadlineStart } from '../../workflow/index.js';
import { lastDayOfProject } from '../duty/duty-dates.js';
import { projectPeriodIn } from './project-period-in.js';

/** The days a term can be counted from. */
export interface DeadlineMoments {
  readonly lastDayOfWindow: Temporal.PlainDate;
  readonly transitionOn: Temporal.PlainDate;
  readonly form: FormDefinition;
  /** As they were last sent. */
  readonly answers: Answers;
  /** What was filled in with the step that starts the term. */
  readonly recorded?: Answers;
  /** The last day of the term that lapsed just now; absent when it was used. */
  readonly lapsedOn?: Temporal.PlainDate;
}

/**
 * The day from which a term is counted.
 *
 * @throws RangeError when the day would follow from an answer that was not sent
 * @example startOfDeadline({ answer: 'courseEndsOn' }, moments) // the last day of the course
 */
export function startOfDeadline(
  from: DeadlineStart,
  { lastDayOfWindow, transitionOn, form, answers, recorded = {}, lapsedOn }: DeadlineMoments,
): Temporal.PlainDate {
  if (typeof from === 'object') {
    if ('after' in from) return lapsedOn ?? transitionOn;
    return 'recorded' in from ? dayIn(recorded, from.recorded) : dayIn(answers, from.answer);
  }
  switch (from) {
    case 'window-closing':
      return lastDayOfWindow;
    case 'transition':
      return transitionOn;
    case 'project-end': {
      const period = projectPeriodIn(form, answers);
      if (!period) throw new RangeError('No period of a project was sent');
      return Temporal.PlainDate.from(lastDayOfProject(period));
    }
    default:
      return assertNever(from);
  }
}

function dayIn(answers: Answers, name: string): Temporal.PlainDate {
  const answer = answers[name];
  if (typeof answer !== 'string') throw new RangeError(`No day was sent as ${name}`);
  return Temporal.PlainDate.from(answer);
}
