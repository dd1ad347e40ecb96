import type { CreateTranche, SchemeVersionDetail } from '@tranche/contracts';
import { isUnread, type Answers, type Unit } from '@tranche/domain/browser';
import type { FieldError } from '../../../../core/api/field-errors.js';
import { keptRecord, keptTexts } from '../../../../core/unsent/kept-record.js';
import { controlIdOf } from '../../../../form-engine/field-ids.js';
import type { TypedDate } from '../../../../ui/date-field/date-parts.js';
import type { TypedEuro } from '../../../../ui/money-field/euro.js';
import { instantInNetherlands } from '../dutch-clock.js';

export interface LineDraft {
  readonly code: string;
  readonly nl: string;
  readonly en: string;
  readonly ceilingCents: TypedEuro;
}

/** What an officer typed about a new tranche. */
export interface TrancheDraft {
  readonly code: string;
  /** "scheme version", one choice of the list. */
  readonly version: string;
  readonly programme: string;
  readonly nl: string;
  readonly en: string;
  readonly opensOn: TypedDate;
  readonly opensTime: string;
  readonly closesOn: TypedDate;
  readonly closesTime: string;
  readonly publication: string;
  readonly rollOverFrom: string;
  readonly lines: readonly LineDraft[];
}

export const EMPTY_LINE: LineDraft = { code: '', nl: '', en: '', ceilingCents: null };

export const EMPTY_DRAFT: TrancheDraft = {
  code: '',
  version: '',
  programme: '',
  nl: '',
  en: '',
  opensOn: '',
  opensTime: '9:00',
  closesOn: '',
  closesTime: '0:00',
  publication: '',
  rollOverFrom: '',
  lines: [EMPTY_LINE],
};

/** A draft as this device kept it, over an empty one. */
export function keptDraft(empty: TrancheDraft, kept: unknown): TrancheDraft {
  const lines = keptRecord(kept)?.['lines'];
  if (!Array.isArray(lines)) return empty;
  const texts = keptTexts({ ...empty }, kept);
  return { ...texts, ...keptDays(kept), lines: lines.map(keptLine) };
}

/** Half a date, as it was typed. */
function keptDays(kept: unknown): Partial<Pick<TrancheDraft, 'opensOn' | 'closesOn'>> {
  const { opensOn, closesOn } = keptRecord(kept) ?? {};
  return { ...(isUnread(opensOn) && { opensOn }), ...(isUnread(closesOn) && { closesOn }) };
}

function keptLine(kept: unknown): LineDraft {
  const ceilingCents = keptRecord(kept)?.['ceilingCents'];
  const line = keptTexts({ ...EMPTY_LINE }, kept);
  return typeof ceilingCents === 'number' || isUnread(ceilingCents)
    ? { ...line, ceilingCents }
    : line;
}

const CODE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The scheme and the version that were chosen together. */
export function versionOf({ version: chosen }: Pick<TrancheDraft, 'version'>) {
  const [scheme = '', version = ''] = chosen.split(' ');
  return { scheme, version };
}

/** The ceilings as the scheme names them, for the officer to give an amount. */
export function linesOf({ budgetLines }: Pick<SchemeVersionDetail, 'budgetLines'>) {
  return budgetLines.map(({ code, label }): LineDraft => ({ ...EMPTY_LINE, code, ...label }));
}

/**
 * The ids of the controls that still miss something, in the order in which they stand.
 *
 * @param unit what the ceilings count: money comes from a programme, and what counts nothing has none
 */
export function missingIn(draft: TrancheDraft, unit: Unit | null = 'euro'): readonly string[] {
  const lines = unit === null ? [] : draft.lines;
  const wanted: readonly [string, boolean][] = [
    ['version', draft.version !== ''],
    ['programme', unit !== 'euro' || draft.programme !== ''],
    ['code', CODE.test(draft.code)],
    ['name-nl', draft.nl.trim().length >= 3],
    ['name-en', draft.en.trim().length >= 3],
    ['opens', instantInNetherlands(draft.opensOn, draft.opensTime) !== null],
    ['closes', instantInNetherlands(draft.closesOn, draft.closesTime) !== null],
    ...lines.flatMap((line, index): [string, boolean][] => [
      [`line-${index}-code`, CODE.test(line.code)],
      [`line-${index}-nl`, line.nl.trim().length >= 2],
      [`line-${index}-en`, line.en.trim().length >= 2],
      [`line-${index}-ceiling`, typeof line.ceilingCents === 'number'],
    ]),
    ['publication', draft.publication.trim().length >= 3],
  ];
  return wanted.filter(([, isThere]) => !isThere).map(([id]) => id);
}

/**
 * The request for the API; null while something is missing.
 *
 * @param parameters what the scheme leaves to the tranche; left out where it leaves nothing
 * @param unit as in {@link missingIn}
 */
export function requestOf(
  draft: TrancheDraft,
  parameters?: Answers,
  unit: Unit | null = 'euro',
): CreateTranche | null {
  const opensAt = instantInNetherlands(draft.opensOn, draft.opensTime);
  const closesAt = instantInNetherlands(draft.closesOn, draft.closesTime);
  if (opensAt === null || closesAt === null || missingIn(draft, unit).length > 0) return null;
  return {
    code: draft.code,
    ...versionOf(draft),
    ...(unit !== null && draft.programme !== '' && { programme: draft.programme }),
    name: { nl: draft.nl.trim(), en: draft.en.trim() },
    opensAt,
    closesAt,
    budgetLines: (unit === null ? [] : draft.lines).map((line) => ({
      code: line.code,
      name: { nl: line.nl.trim(), en: line.en.trim() },
      ceilingCents: typeof line.ceilingCents === 'number' ? line.ceilingCents : 0,
    })),
    publicationReference: draft.publication.trim(),
    ...(parameters && { parameters: { ...parameters } }),
    ...(unit !== null && draft.rollOverFrom && { rollOverFrom: draft.rollOverFrom }),
  };
}

const IDS: Readonly<Record<string, string>> = {
  code: 'code',
  scheme: 'version',
  version: 'version',
  programme: 'programme',
  name: 'name-nl',
  opensAt: 'opens',
  closesAt: 'closes',
  publicationReference: 'publication',
  rollOverFrom: 'roll-over',
};

/** The control that a JSON pointer of the API means. */
export function controlAt(pointer: string): string | null {
  const [, first = '', index, part] = pointer.replace(/^#/, '').split('/');
  if (first === 'budgetLines') {
    const name = part === 'ceilingCents' ? 'ceiling' : part === 'code' ? 'code' : 'nl';
    return `line-${index ?? 0}-${name}`;
  }
  if (first === 'parameters') return controlIdOf(pointer.replace(/^#?\/parameters/, ''));
  return IDS[first] ?? null;
}

/** The controls that stand below what the scheme leaves to the tranche. */
const BELOW_PARAMETERS = /^(line-|roll-over|publication)/;

/** The lines of the error summary in the order in which their controls stand on the page. */
export function inOrderOfPage(
  typed: readonly FieldError[],
  parameters: readonly FieldError[],
): readonly FieldError[] {
  const isBelow = ({ for: id }: FieldError) => BELOW_PARAMETERS.test(id);
  return [...typed.filter((each) => !isBelow(each)), ...parameters, ...typed.filter(isBelow)];
}
