import type { CreateTranche as Request } from '@tranche/contracts';
import { refuse, unitOf, type SchemeVersion } from '@tranche/domain';
import { findScheme, hasScheme } from '@tranche/schemes';
import { InvalidInputError, type InputProblem } from '../../platform/errors/index.js';
import { budgetLineProblems } from './budget-line-problems.js';
import { daysOutOfOrder, windowOver } from './days-in-order.js';
import { parameterProblems } from './parameters-of.js';
import { soundnessProblems } from './soundness-problems.js';

/** Whether a tranche may open under a version: where money is really given, only under a released one. */
export type IsUsable = (version: Pick<Request, 'scheme' | 'version'>) => boolean;

/**
 * @param now the window closes after it
 * @throws InvalidInputError with everything that makes a tranche impossible, all at once
 */
export function checkOpening(request: Request, isUsable: IsUsable, now: Temporal.Instant): void {
  const { scheme, version } = request;
  const known = hasScheme(scheme, version) ? findScheme(scheme, version) : null;
  const problems = openingProblems(request, known, isUsable, now);
  if (problems.length > 0) throw new InvalidInputError(problems);
}

/** What stands in the way of a tranche, under a version of the catalogue or none. */
export function openingProblems(
  request: Request,
  version: SchemeVersion | null,
  isUsable: IsUsable,
  now: Temporal.Instant,
): readonly InputProblem[] {
  return [
    ...(version ? [] : [UNKNOWN_VERSION]),
    ...(version && !isUsable(version) ? [VERSION_IS_DRAFT] : []),
    ...windowProblems(request, now),
    ...(version ? whatTheVersionRefuses(request, version) : []),
  ];
}

function whatTheVersionRefuses(request: Request, version: SchemeVersion): readonly InputProblem[] {
  const unsound = soundnessProblems(version);
  // What does not fit a version says nothing while the version itself is wrong.
  if (unsound.length > 0) return unsound;
  return [
    ...(unitOf(version) === 'euro' && request.programme === undefined ? [NO_PROGRAMME] : []),
    ...budgetLineProblems(version, request.budgetLines),
    ...parameterProblems(version, request.parameters ?? {}),
    ...daysOutOfOrder(version, request),
  ];
}

/** Money comes out of something; places and approvals need nothing above them. */
const NO_PROGRAMME: InputProblem = {
  pointer: '#/programme',
  code: 'programme-missing',
  text: {
    nl: 'Kies het programma waar het geld uit komt.',
    en: 'Choose the programme that the money comes from.',
  },
};

const UNKNOWN_VERSION: InputProblem = {
  pointer: '#/version',
  code: 'unknown-version',
  text: {
    nl: 'Deze versie van de regeling bestaat niet.',
    en: 'This version of the scheme does not exist.',
  },
};

const VERSION_IS_DRAFT: InputProblem = {
  pointer: '#/version',
  code: 'version-is-draft',
  text: {
    nl: 'Deze versie is nog een concept: er kan pas een tranche onder open als zij is vrijgegeven.',
    en: 'This version is still a draft: no tranche can open under it before it is released.',
  },
};

function windowProblems(
  { opensAt, closesAt }: Request,
  now: Temporal.Instant,
): readonly InputProblem[] {
  if (new Date(opensAt) >= new Date(closesAt)) return [CLOSES_BEFORE_IT_OPENS];
  return windowOver(new Date(closesAt), now);
}

export const CLOSES_BEFORE_IT_OPENS: InputProblem = {
  pointer: '#/closesAt',
  code: 'closes-before-it-opens',
  text: {
    nl: 'Het aanvraagtijdvak moet na de opening sluiten.',
    en: 'The application window must close after it opens.',
  },
};

export const CODE_TAKEN = refuse({
  code: 'tranche-exists',
  text: {
    nl: 'Er is al een tranche met deze code.',
    en: 'There is a tranche with this code already.',
  },
});

export const ROLL_OVER_NOT_POSSIBLE = refuse({
  code: 'roll-over-not-possible',
  text: {
    nl: 'Restgeld kan alleen doorschuiven uit een tranche van hetzelfde programma, en maar één keer.',
    en: 'Unspent money can come only from a tranche of the same programme, and only once.',
  },
});

export const NO_PREFIX_LEFT = refuse({
  code: 'no-prefix-left',
  text: {
    nl: 'Voor dit jaar zijn alle kenmerken van deze regeling gebruikt.',
    en: 'All reference prefixes of this scheme have been used for this year.',
  },
});
