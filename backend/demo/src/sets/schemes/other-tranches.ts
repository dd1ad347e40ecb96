import { unitOf, type Answers, type SchemeVersion, type Unit } from '@tranche/domain';
import { sampleAnswers } from '@tranche/schemes';
import type { SchemeTranche } from '../../demo-tranche.js';
import { openTranche } from './open-tranche.js';

/** What there is on each budget line: an example. Cents where money is divided. */
const CEILINGS: Readonly<Record<Unit, number>> = { euro: 100_000_000, place: 30 };

/**
 * A tranche of every scheme that has none here: a new one is open in the demonstration without a word about it.
 *
 * @param versions the catalogue; of a scheme the last version is opened
 * @param present schemes that have a tranche of their own
 */
export function otherTranches(
  firstStart: Temporal.PlainDate,
  versions: readonly SchemeVersion[],
  present: readonly string[],
): readonly SchemeTranche[] {
  const last = new Map(versions.map((version) => [version.scheme, version]));
  return [...last.values()]
    .filter(({ scheme }) => !present.includes(scheme))
    .map((version) => trancheOf(firstStart, version));
}

function trancheOf(firstStart: Temporal.PlainDate, version: SchemeVersion): SchemeTranche {
  const { scheme, name, allocation } = version;
  const unit = unitOf(version);
  const ceilingCents = unit === null ? 0 : CEILINGS[unit];
  const lines = allocation.places?.categories ?? allocation.lists;
  return openTranche(firstStart, {
    code: `${scheme}-demo`,
    scheme,
    version: version.version,
    programme: {
      code: scheme,
      name,
      note: {
        nl: 'Nagemaakte gegevens. Het plafond, de instellingen en dit tijdvak zijn een voorbeeld.',
        en: 'Made-up data. The ceiling, the settings and this window are an example.',
      },
      unit: unit ?? 'euro',
      totalCents: ceilingCents * lines.length,
    },
    name: { nl: `${name.nl} (voorbeeld)`, en: `${name.en} (example)` },
    budgetLines: lines.map(({ code, label }) => ({ code, name: label, ceilingCents })),
    parameters: samplesFor(version),
  });
}

/** A sample of what no preset sets. */
function samplesFor({ parameters }: SchemeVersion): Answers {
  return sampleAnswers(
    parameters.filter(({ preset }) => preset === null).map(({ field }) => field),
  );
}
