import type { CreateTranche as Request } from '@tranche/contracts';
import {
  dutchDate,
  formatDate,
  lastDayOfSchoolYear,
  type Answers,
  type Field,
  type SchemeVersion,
  type Text,
} from '@tranche/domain';
import type { InputProblem } from '../../platform/errors/index.js';
import { parametersOf } from './parameters-of.js';

/** A window that is over before it is opened takes in nothing. */
export function windowOver(closesAt: Date, now: Temporal.Instant): readonly InputProblem[] {
  return closesAt.getTime() > now.epochMilliseconds ? [] : [CLOSES_IN_THE_PAST];
}

/** Days of a tranche that leave nobody anything to apply for. */
export function daysOutOfOrder(scheme: SchemeVersion, request: Request): readonly InputProblem[] {
  const parameters = parametersOf(scheme, request.parameters ?? {});
  return [...overAtOpening(scheme, parameters, request), ...upsideDown(scheme, parameters)];
}

function overAtOpening(
  scheme: SchemeVersion,
  parameters: Answers,
  { opensAt }: Request,
): readonly InputProblem[] {
  const opensOn = dutchDate(Temporal.Instant.from(opensAt));
  return scheme.parameters.flatMap(({ field, ahead }) => {
    const lastDay = ahead && lastDayOf(field, parameters);
    if (!lastDay || Temporal.PlainDate.compare(lastDay, opensOn) >= 0) return [];
    return [problemAt(field, 'over-before-the-opening', overBefore(lastDay, opensOn))];
  });
}

/** Of two days between which an answer must lie, the last comes after the first. */
function upsideDown(scheme: SchemeVersion, parameters: Answers): readonly InputProblem[] {
  const bounds = scheme.conditions.flatMap((each) => (each.kind === 'bounded' ? [each] : []));
  const fieldOf = (name: string) =>
    scheme.parameters.find(({ field }) => field.name === name)?.field;
  return bounds.flatMap(({ is, field, parameter }) => {
    const lower = bounds.find((other) => other.field === field && other.is === 'at-least');
    const [first, last] = [lower && fieldOf(lower.parameter), fieldOf(parameter)];
    if (is !== 'at-most' || first?.kind !== 'date' || last?.kind !== 'date') return [];
    const [from, until] = [lastDayOf(first, parameters), lastDayOf(last, parameters)];
    if (!from || !until || Temporal.PlainDate.compare(until, from) >= 0) return [];
    return [problemAt(last, 'last-before-first', lastBefore(first.label))];
  });
}

/** A value that is no day is told by the question itself. */
function lastDayOf(field: Field, parameters: Answers): Temporal.PlainDate | undefined {
  const value = parameters[field.name];
  if (typeof value !== 'string') return undefined;
  if (field.kind !== 'date') return lastDayOfSchoolYear(value);
  return ISO_DAY.test(value) ? Temporal.PlainDate.from(value) : undefined;
}

const ISO_DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

function problemAt({ name }: Field, code: string, text: Text): InputProblem {
  return { pointer: `#/parameters/${name}`, code, text };
}

function overBefore(lastDay: Temporal.PlainDate, opensOn: Temporal.PlainDate): Text {
  return {
    nl: `Dit is voorbij op ${formatDate(lastDay, 'nl')}, vóór het aanvraagtijdvak opent op ${formatDate(opensOn, 'nl')}. Dan kan niemand meer aanvragen. Kies een latere dag of een ander tijdvak.`,
    en: `This is over on ${formatDate(lastDay, 'en')}, before the application window opens on ${formatDate(opensOn, 'en')}. Then nobody can apply. Choose a later day or another window.`,
  };
}

function lastBefore(first: Text): Text {
  return {
    nl: `Deze dag ligt vóór “${first.nl}”. Kies een latere dag.`,
    en: `This day lies before “${first.en}”. Choose a later day.`,
  };
}

const CLOSES_IN_THE_PAST: InputProblem = {
  pointer: '#/closesAt',
  code: 'closes-in-the-past',
  text: {
    nl: 'Dit moment is al voorbij. Kies een sluiting die nog komt, zodat er aanvragen binnen kunnen komen.',
    en: 'This moment has passed. Choose a closing that is still to come, so that applications can come in.',
  },
};
