import type { TrancheDetail } from '@tranche/contracts';
import { clockInNetherlands } from '../dutch-clock.js';
import { EMPTY_DRAFT, type TrancheDraft } from './open-tranche-draft.js';

/**
 * An earlier tranche as the start of the next: a year later on the same day and time, with its ceilings.
 * Where it is published, and what it rolls over, is of each tranche alone.
 */
export function copiedDraft(tranche: TrancheDetail): TrancheDraft {
  const { scheme, version, programme, name, budgetLines } = tranche;
  const [opens, closes] = [tranche.opensAt, tranche.closesAt].map(clockInNetherlands);
  return {
    ...EMPTY_DRAFT,
    version: `${scheme} ${version}`,
    programme: programme ?? '',
    code: inNextYear(tranche.code),
    nl: inNextYear(name.nl),
    en: inNextYear(name.en),
    opensOn: aYearLater(opens?.date ?? ''),
    opensTime: opens?.time ?? EMPTY_DRAFT.opensTime,
    closesOn: aYearLater(closes?.date ?? ''),
    closesTime: closes?.time ?? EMPTY_DRAFT.closesTime,
    lines:
      budgetLines.length === 0
        ? EMPTY_DRAFT.lines
        : budgetLines.map(({ code, name: line, ceilingCents }) => ({
            code,
            ...line,
            ceilingCents,
          })),
  };
}

/** The year in a name or a code; one without a year stays, for its officer to see that it is taken. */
function inNextYear(text: string): string {
  return text.replace(/\b20\d\d\b/g, (year) => `${Number(year) + 1}`);
}

/** Leap day becomes the last of February. */
function aYearLater(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const isLeapDay = month === '02' && day === '29';
  return year === '' ? '' : `${Number(year) + 1}-${month}-${isLeapDay ? '28' : day}`;
}
