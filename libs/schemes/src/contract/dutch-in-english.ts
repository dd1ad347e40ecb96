import { partOfFinding, type SchemeVersion } from '@tranche/domain';
import type { CatalogueEntry } from '../catalogue-entry.js';
import { textsIn } from './texts-in.js';
import { fileOf } from './told-finding.js';

/** Words that no English sentence has; “Besluit” is left out, a law may be called so. */
const DUTCH =
  /\b(aanvraag|aanvragen|beoordelaar|een|het|keuze|niet|oproep|systeem|tijdvak|uw|wordt|worden|zoals)\b/i;

/** Every English text and name of an example in which Dutch was left, with its file. */
export function dutchInEnglish(
  { scheme, examples }: CatalogueEntry,
  files: readonly string[],
): readonly string[] {
  const told = (part: string, where: string, text: string) =>
    `${fileOf(scheme.scheme, files, part)}: An English text has Dutch words. ${where}: ${text} (dutch-in-english)`;
  // Real titles of regulations and bodies stay what they are.
  const texts = textsIn(withoutNames(scheme));
  return [
    ...texts
      .filter(([, { en }]) => DUTCH.test(en))
      .map(([path, { en }]) => told(partOfFinding({ code: 'text-empty', text: path }), path, en)),
    ...examples
      .filter(({ name }) => DUTCH.test(name))
      .map(({ name }) => told('examples', 'the name of an example', name)),
  ];
}

function withoutNames(scheme: SchemeVersion): object {
  const { regulation: _regulation, authority: _authority, ...rest } = scheme;
  return rest;
}
