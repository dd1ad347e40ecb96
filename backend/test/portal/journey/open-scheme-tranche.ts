import type { Answers, SchemeVersion } from '@tranche/domain';
import { findScheme, sampleAnswers } from '@tranche/schemes';
import type { Portal } from '../start-portal.js';
import { openTranche, type TrancheWishes } from './open-tranche.js';

export interface SchemeTrancheWishes extends Omit<TrancheWishes, 'budgetLines'> {
  readonly scheme: string;
  readonly version: string;
  /** Ceilings by code of the budget line, in cents; of the others the usual one. */
  readonly ceilings?: Readonly<Record<string, number>>;
}

/**
 * Has the officer open a tranche of any scheme, with a budget line of every code it wants and every
 * parameter set: what is not wished gets the preset, or else a sample.
 *
 * @returns its code
 */
export async function openSchemeTranche(
  portal: Portal,
  { ceilings = {}, ceilingCents = 1_500_000_000, ...wishes }: SchemeTrancheWishes,
): Promise<string> {
  const { scheme, version } = wishes;
  const definition = findScheme(scheme, version);
  return openTranche(portal, {
    code: `${scheme}-${version}`,
    ...wishes,
    parameters: { ...samplesFor(definition), ...wishes.parameters },
    budgetLines: lineCodes(definition).map((code) => ({
      code,
      name: { nl: `Plafond ${code}`, en: `Ceiling ${code}` },
      ceilingCents: ceilings[code] ?? ceilingCents,
    })),
  });
}

function lineCodes({ allocation }: SchemeVersion): readonly string[] {
  const lines = allocation.places?.categories ?? allocation.lists;
  return lines.map(({ code }) => code);
}

/** A sample of what no preset sets. */
function samplesFor({ parameters }: SchemeVersion): Answers {
  return sampleAnswers(
    parameters.filter(({ preset }) => preset === null).map(({ field }) => field),
  );
}
