import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from '@jest/globals';

/** Every text of a language that speaks of what was paid or is recovered, by its path. */
function saying(language: string, words: RegExp): readonly string[] {
  return readdirSync(path.join(__dirname, language)).flatMap((file) => {
    const parsed: unknown = JSON.parse(readFileSync(path.join(__dirname, language, file), 'utf8'));
    return leaves(parsed, file.replace('.json', '')).flatMap(([at, text]) =>
      words.test(text) ? [at] : [],
    );
  });
}

function leaves(value: unknown, at: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[at, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${at}.${key}`));
}

/**
 * The portal pays nothing yet, so that it knows of no payment. These say just that, or are the word for
 * a payment of which that is known.
 */
const KNOWN = [
  'apply.payments.plan',
  'apply.payments.plan-final',
  'apply.payments.status.paid',
  'handle.payments.plan',
  'handle.payments.plan-final',
  'handle.payments.status.paid',
  'parts.plan-excess.back',
];

it.each([
  ['nl', /\b(?:uit)?betaald\b|\bvorder(?:en|t)? [^.]*terug|teruggevorderd/i],
  ['en', /\bpaid\b|\brecover(?:ed|s)?\b/i],
])('no text in %s claims what was paid or promises to recover it', (language, words) => {
  expect(saying(language, words).toSorted()).toEqual(KNOWN.toSorted());
});
