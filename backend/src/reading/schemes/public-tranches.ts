import type { LotPromise, SchemeList } from '@tranche/contracts';
import {
  amountWords,
  cents,
  formatAmount,
  lotAmong,
  tellsAmount,
  toldParameters,
  unitOf,
  type Answers,
  type Language,
  type Told,
  type Text,
} from '@tranche/domain';
import { findScheme } from '@tranche/schemes';
import type { Tx } from '../../platform/database/index.js';
import {
  availableCentsOf,
  budgetLinesIn,
  everyTranche,
  freeCentsOf,
  parametersOf,
  standingOf,
  type BudgetLine,
  type Tranche,
} from '../../tranches/index.js';
import { lotPromises } from './lot-promises.js';
import { isNoMoney } from './amount-rules.js';

/** A tranche as everybody may see it, with the version of the scheme it runs under. */
export interface PublicTranche {
  readonly scheme: string;
  readonly version: string;
  readonly parameters: Answers;
  readonly shown: SchemeList['items'][number]['tranches'][number];
}

/** Every tranche, the newest window first. Its ceiling is public from the day it opens (Awb 4:27). */
export async function publicTranches(
  tx: Tx,
  now: Temporal.Instant,
): Promise<readonly PublicTranche[]> {
  const rows = await everyTranche(tx);
  const lines = await budgetLinesIn(
    tx,
    rows.map(({ code }) => code),
  );
  const promises = await lotPromises(
    tx,
    rows.map(({ code }) => code),
  );
  const linesOf = ({ code }: Tranche) => lines.filter(({ tranche }) => tranche === code);
  return rows.map((row) => ({
    scheme: row.scheme,
    version: row.version,
    parameters: row.parameters,
    shown: {
      code: row.code,
      name: row.name,
      opensAt: row.opensAt.toISOString(),
      closesAt: row.closesAt.toISOString(),
      standing: standingOf(row, now),
      unit: unitOf(findScheme(row.scheme, row.version)),
      ceilingCents: sumOver(linesOf(row), availableCentsOf),
      freeCents: sumOver(linesOf(row), freeCentsOf),
      amountText: amountIn(row),
      told: [...toldIn(row), ...ceilingsIn(row, linesOf(row))],
      summary: findScheme(row.scheme, row.version).summary,
      lot: lotIn(row, promises.get(row.code) ?? []),
    },
  }));
}

function sumOver(lines: readonly BudgetLine[], amountOf: (line: BudgetLine) => number): number {
  return lines.reduce((total, line) => total + amountOf(line), 0);
}

/** Null where every variant says something else, and where what is told says it already. */
function amountIn({ scheme, version, parameters }: Tranche): Text | null {
  const rules = findScheme(scheme, version);
  const set = parametersOf(rules, parameters);
  if (tellsAmount(rules, set)) return null;
  const words = Object.values(rules.variants).map(({ amount }) =>
    isNoMoney(amount) ? null : amountWords(amount, set),
  );
  const [first = null, ...others] = words;
  return others.every((each) => each?.nl === first?.nl) ? first : null;
}

/** What the tranche settled and an applicant has to know before beginning. */
function toldIn({ scheme, version, parameters }: Tranche): Told[] {
  const rules = findScheme(scheme, version);
  return [...toldParameters(rules.parameters, parametersOf(rules, parameters))];
}

/** Where the money is for more than one thing, how much there is of each (Awb 4:25, 4:27). */
function ceilingsIn({ scheme, version }: Tranche, lines: readonly BudgetLine[]): readonly Told[] {
  const unit = unitOf(findScheme(scheme, version));
  if (lines.length < 2 || unit === null) return [];
  const amountIn = (line: BudgetLine, language: Language) =>
    formatAmount(cents(availableCentsOf(line)), unit, language);
  return lines.map((line) => ({
    label: { nl: `Beschikbaar, ${line.name.nl}`, en: `Available, ${line.name.en}` },
    value: { nl: amountIn(line, 'nl'), en: amountIn(line, 'en') },
  }));
}

/** Null where nothing is drawn, or nothing any more. */
function lotIn(
  { scheme, version }: Tranche,
  promises: readonly LotPromise[],
): PublicTranche['shown']['lot'] {
  const among = lotAmong(findScheme(scheme, version).allocation.method);
  return among && promises.length > 0 ? { among, promises: [...promises] } : null;
}
