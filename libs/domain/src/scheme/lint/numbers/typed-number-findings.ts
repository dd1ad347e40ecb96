import type { SchemeVersion } from '../../scheme.js';
import { everyValue } from '../every-value.js';
import { finding, type Finding } from '../finding.js';
import { fixedNumbers } from './fixed-numbers.js';
import { saidNumbers } from './said-numbers.js';

/**
 * Every amount, share and length of time that was typed into a text or a limit of a version, where it should
 * be read from its page: it says the same when every number of the page is another.
 *
 * @param other the version of a copy of the page on which every number is another
 */
export function typedNumberFindings(
  scheme: SchemeVersion,
  other: SchemeVersion,
): readonly Finding[] {
  const unchanged = wordsByPath(other);
  const typed = [...wordsByPath(scheme)].flatMap(([path, words]) =>
    [...words].filter((each) => unchanged.get(path)?.has(each)).map((each) => `${path}: ${each}`),
  );
  return typed.map((text) => finding('number-typed', text));
}

function wordsByPath(scheme: SchemeVersion): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const add = (path: string, words: string) =>
    found.set(path, (found.get(path) ?? new Set()).add(words));
  for (const { path, value } of everyValue(scheme)) {
    if (typeof value === 'string') for (const words of saidNumbers(value)) add(path, words);
  }
  for (const { path, words } of fixedNumbers(scheme)) add(path, words);
  return found;
}
