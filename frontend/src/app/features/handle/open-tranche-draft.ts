import type { CreateTranche } from '@tranche/contracts';
import { instantInNetherlands } from './dutch-clock.js';

export interface LineDraft {
  readonly code: string;
  readonly nl: string;
  readonly en: string;
  readonly ceilingCents: number | null;
}

/** What an officer typed about a new tranche. */
export interface TrancheDraft {
  readonly code: string;
  /** "scheme version", one choice of the list. */
  readonly version: string;
  readonly programme: string;
  readonly nl: string;
  readonly en: string;
  readonly opensOn: string;
  readonly opensTime: string;
  readonly closesOn: string;
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

const CODE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The ids of the controls that still miss something, in the order in which they stand. */
export function missingIn(draft: TrancheDraft): readonly string[] {
  const wanted: readonly [string, boolean][] = [
    ['version', draft.version !== ''],
    ['programme', draft.programme !== ''],
    ['code', CODE.test(draft.code)],
    ['name-nl', draft.nl.trim().length >= 3],
    ['name-en', draft.en.trim().length >= 3],
    ['opens', instantInNetherlands(draft.opensOn, draft.opensTime) !== null],
    ['closes', instantInNetherlands(draft.closesOn, draft.closesTime) !== null],
    ...draft.lines.flatMap((line, index): [string, boolean][] => [
      [`line-${index}-code`, CODE.test(line.code)],
      [`line-${index}-nl`, line.nl.trim().length >= 2],
      [`line-${index}-en`, line.en.trim().length >= 2],
      [`line-${index}-ceiling`, line.ceilingCents !== null],
    ]),
    ['publication', draft.publication.trim().length >= 3],
  ];
  return wanted.filter(([, isThere]) => !isThere).map(([id]) => id);
}

/** The request for the API; null while something is missing. */
export function requestOf(draft: TrancheDraft): CreateTranche | null {
  const opensAt = instantInNetherlands(draft.opensOn, draft.opensTime);
  const closesAt = instantInNetherlands(draft.closesOn, draft.closesTime);
  if (opensAt === null || closesAt === null || missingIn(draft).length > 0) return null;
  const [scheme = '', version = ''] = draft.version.split(' ');
  return {
    code: draft.code,
    scheme,
    version,
    programme: draft.programme,
    name: { nl: draft.nl.trim(), en: draft.en.trim() },
    opensAt,
    closesAt,
    budgetLines: draft.lines.map((line) => ({
      code: line.code,
      name: { nl: line.nl.trim(), en: line.en.trim() },
      ceilingCents: line.ceilingCents ?? 0,
    })),
    publicationReference: draft.publication.trim(),
    ...(draft.rollOverFrom && { rollOverFrom: draft.rollOverFrom }),
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
  return IDS[first] ?? null;
}
