import type { CreateTranche } from '@tranche/contracts';
import { LANGUAGES, unitOf, type SchemeVersion, type Text } from '@tranche/domain';
import type { InputProblem } from '../../platform/errors/index.js';

/**
 * What is wrong with the ceilings of a tranche that is to open. Places need a ceiling for every
 * category; lists share one ceiling, or have one each. Anything else could never be divided.
 */
export function budgetLineProblems(
  version: SchemeVersion,
  budgetLines: CreateTranche['budgetLines'],
): readonly InputProblem[] {
  const { places, lists } = version.allocation;
  if (budgetLines.length === 0) return unitOf(version) === null ? [] : [NO_CEILING];
  const doubled = budgetLines.flatMap(({ code }, index) =>
    budgetLines.findIndex((line) => line.code === code) === index ? [] : [twice(code, index)],
  );
  const wanted = places?.categories ?? lists;
  const mayBeOne = places === undefined && budgetLines.length === 1;
  if (doubled.length > 0 || wanted.length === 0 || mayBeOne) return doubled;
  const codes = new Set(budgetLines.map(({ code }) => code));
  const fits = codes.size === wanted.length && wanted.every(({ code }) => codes.has(code));
  return fits ? [] : [otherThan(wanted)];
}

const NO_CEILING: InputProblem = {
  pointer: '#/budgetLines',
  code: 'budget-lines-missing',
  text: { nl: 'Geef een plafond.', en: 'Give a ceiling.' },
};

function twice(code: string, index: number): InputProblem {
  return {
    pointer: `#/budgetLines/${index}/code`,
    code: 'budget-line-twice',
    text: {
      nl: `Het plafond ${code} staat er twee keer.`,
      en: `The ceiling ${code} stands there twice.`,
    },
  };
}

function otherThan(wanted: readonly { readonly code: string; readonly label: Text }[]) {
  const [nl, en] = LANGUAGES.map((language) =>
    wanted.map(({ code, label }) => `${label[language]} (${code})`).join(', '),
  );
  return {
    pointer: '#/budgetLines',
    code: 'budget-lines-do-not-fit',
    text: {
      nl: `Deze regeling heeft een plafond voor: ${nl}. Geef elk daarvan er één.`,
      en: `This scheme has a ceiling for: ${en}. Give each of them one.`,
    },
  };
}
