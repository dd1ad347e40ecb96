import {
  canonicalJson,
  composeLetter,
  isRefusal,
  LANGUAGES,
  letterFieldsOf,
  lettersOf,
  ordersIn,
  typedNumberFindings,
  validateScheme,
  wholeOf,
  type Finding,
  type LetterInput,
  type SchemeVersion,
} from '@tranche/domain';
import type { CatalogueEntry } from '../catalogue-entry.js';
import { dutchInEnglish } from './dutch-in-english.js';
import { checkExample } from './example/check-example.js';
import { sampleLetterInput } from './example/sample-letter.js';
import { fileOf, procedureIn, toldFinding } from './told-finding.js';

/**
 * Everything that is wrong with a version, each in a sentence with its file: what is unsound in it, numbers
 * that were typed beside its page, labels that read as an order afterwards, letters that cannot be written and
 * examples that do not come true. Of
 * a version that lacks a part only that is said, for the rest cannot be read.
 *
 * @param files the names in the folder of the scheme
 */
export function wrongWith(entry: CatalogueEntry, files: readonly string[]): readonly string[] {
  const { scheme } = entry;
  const findings = validateScheme(scheme);
  const told = findings.map((each) => toldFinding(scheme, files, each));
  if (cannotBeRead(findings)) return told;
  return [
    ...told,
    ...ordered(entry, files),
    ...dutchInEnglish(entry, files),
    ...typedIn(entry, files),
    ...unwritten(scheme, files),
    ...untrue(entry, files),
  ];
}

/** Whether a version is so unsound that its letters and examples would only throw. */
export function cannotBeRead(findings: readonly Finding[]): boolean {
  return findings.some(({ code }) => code === 'part-missing' || code === 'payment-parts-uneven');
}

/**
 * Labels of steps that people take and the history would read as an order. What the system does has no
 * button: its label says already what became so.
 */
export function ordered(
  { scheme, labelsAsTold = [] }: CatalogueEntry,
  files: readonly string[],
): readonly string[] {
  return Object.entries(wholeOf(scheme).transitions)
    .filter(
      ([, { by, label }]) =>
        by.some((role) => role !== 'system') && !labelsAsTold.includes(label.nl),
    )
    .flatMap(([name, { label }]) => {
      const languages = ordersIn(label);
      if (languages.length === 0) return [];
      const file = fileOf(scheme.scheme, files, 'workflow', procedureIn(scheme, name));
      const labels = languages.map((language) => `“${label[language]}”`).join(', ');
      return [
        `${file}: The history of an application would read the label of a step as an order. ` +
          `${name}: ${labels}. Say it with a verb that libs/domain/src/workflow/happened.ts knows, add the ` +
          'verb there with its past, or name the label in `labelsAsTold` of index.ts where it says by itself ' +
          'what became so. (label-as-order)',
      ];
    });
}

/** Of a version that is a function of its page: every number that does not follow it. */
export function typedIn(
  { scheme, withOtherNumbers }: CatalogueEntry,
  files: readonly string[],
): readonly string[] {
  const other = withOtherNumbers?.();
  const findings = other ? typedNumberFindings(scheme, other) : [];
  return findings.map((each) => toldFinding(scheme, files, each));
}

/** Letters in which something is empty, for a made-up application under each variant. */
export function unwritten(scheme: SchemeVersion, files: readonly string[]): readonly string[] {
  const faults = lettersOf(scheme).flatMap((letter) =>
    Object.keys(scheme.variants).flatMap((variant) =>
      LANGUAGES.flatMap((language) => {
        const input = sampleLetterInput(scheme, variant, language, letter.kind);
        return [input, ...withoutAdvances(input)].flatMap((each) => {
          const composed = composeLetter(letter, letterFieldsOf(each), language);
          const reasons = isRefusal(composed) ? composed.reasons : [];
          return reasons.map(({ text }) => `${letter.kind} (${variant}, ${language}): ${text.en}`);
        });
      }),
    ),
  );
  const file = fileOf(scheme.scheme, files, 'letters');
  return faults.map((fault) => `${file}: A letter cannot be written. ${fault} (letter-unwritten)`);
}

/** Where advances are paid to who asks for them: the same of somebody who did not. */
function withoutAdvances(input: LetterInput): readonly LetterInput[] {
  const { money } = input.scheme;
  if (money === 'none' || money.payments.kind !== 'half-yearly-up-to') return [];
  return [{ ...input, answers: { ...input.answers, [money.payments.whenAsked.field]: false } }];
}

/** Examples of which something else comes than they say. */
export function untrue(
  { scheme, examples }: Pick<CatalogueEntry, 'scheme' | 'examples'>,
  files: readonly string[],
): readonly string[] {
  const file = fileOf(scheme.scheme, files, 'examples');
  return examples.flatMap((example) => {
    const { expected, actual } = checkExample(scheme, example);
    const [said, came] = [expected, actual].map(canonicalJson);
    return said === came
      ? []
      : [
          `${file}: An example does not come true. ${example.name}: ${said}, not ${came} (example-untrue)`,
        ];
  });
}
