import { LANGUAGES, sentenceOf, validateScheme, type SchemeVersion } from '@tranche/domain';
import type { InputProblem } from '../../platform/errors/index.js';

/** So many faults are said; the rest stands on the page that checks a version. */
const MOST_SAID = 3;

/**
 * Under a version with a fault in it no tranche opens: an application would stop half way, with nobody
 * to tell the applicant why. A version never changes while the portal runs, so it is judged once.
 */
export function soundnessProblems(version: SchemeVersion): readonly InputProblem[] {
  const known = JUDGED.get(version);
  if (known) return known;
  const problems = judge(version);
  JUDGED.set(version, problems);
  return problems;
}

const JUDGED = new WeakMap<SchemeVersion, readonly InputProblem[]>();

function judge(version: SchemeVersion): readonly InputProblem[] {
  const findings = validateScheme(version);
  if (findings.length === 0) return [];
  const codes = [...new Set(findings.map(({ code }) => code))].slice(0, MOST_SAID);
  const [nl, en] = LANGUAGES.map((language) =>
    codes.map((code) => sentenceOf(code)[language]).join(' '),
  );
  return [
    {
      pointer: '#/version',
      code: 'unsound-version',
      text: {
        nl: `Onder deze versie van de regeling kan geen tranche open, want er zit een fout in. ${nl}`,
        en: `No tranche can open under this version of the scheme, for there is a fault in it. ${en}`,
      },
    },
  ];
}
