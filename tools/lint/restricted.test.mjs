import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';
import { inRoot } from '../workspace.mjs';

/** What a rule of ours says of a text, as if it stood in that file of the workspace. */
async function saidOf(file, text) {
  const eslint = new ESLint({
    cwd: inRoot('.'),
    // Of the shape of a text alone: no types are asked, nor a program made for each of them.
    overrideConfig: { languageOptions: { parserOptions: { project: null } } },
    ruleFilter: ({ ruleId }) => ruleId === 'no-restricted-syntax',
  });
  const [result] = await eslint.lintText(text, { filePath: inRoot(file) });
  return result.messages.map(({ message }) => message);
}

const HASH = 'libs/schemes/src/release/legal-hash.ts';
const SORTED = 'libs/domain/src/allocation/lot/replay.ts';

describe('what is hashed', () => {
  it('is not written by JSON.stringify', async () => {
    const text = `import { sha256 } from '@tranche/domain';\nexport const h = sha256(JSON.stringify({}));\n`;
    assert.deepEqual(await saidOf(HASH, text), ['What is hashed is written by canonicalJson.']);
  });

  it('is not sorted by another hand', async () => {
    const text = 'export const s = JSON.stringify({}, (key: string, value: unknown) => value);\n';
    assert.deepEqual(await saidOf(SORTED, text), ['JSON with its keys in order is canonicalJson.']);
  });

  it('is not everything that is written', async () => {
    assert.deepEqual(await saidOf(SORTED, 'export const s = JSON.stringify({}, null, 2);\n'), []);
  });
});

describe('money', () => {
  const examples = 'libs/schemes/src/talent-pilot/talent-pilot.examples.ts';
  const euros = 'Euros become cents by inCents.';
  for (const [text, said] of [
    ['export const a = (euros: number) => euros * 100;', euros],
    ['export const a = (line: { ceilingEuros: number }) => line.ceilingEuros * 100;', euros],
    ['export const a = cents(budget * 100);', euros],
    [
      'export const MILLION = 100_000_000;',
      'EURO, THOUSAND_EUROS, MILLION_EUROS, HALF and THIRD are those of @tranche/domain.',
    ],
    [
      'export const a = formatEuro(cents(1), "nl");',
      'formatEuro takes any amount; euroIn writes many in one language.',
    ],
    [
      'export const euro = (amount: number) => formatEuro(amount, "nl");',
      'An amount is written by formatEuro, or by euroIn where there are many.',
    ],
  ]) {
    it(`is counted and written in one room: not by ${text}`, async () => {
      assert.deepEqual(await saidOf(examples, text), [said]);
    });
  }
});

describe('a test', () => {
  it('does not sleep', async () => {
    const text = 'await new Promise((resolve) => setTimeout(resolve, 300));\n';
    assert.deepEqual(await saidOf('libs/domain/src/canonical-json.spec.ts', text), [
      'A test does not sleep: ask until it is so (eventually), or set the clock.',
    ]);
  });
});

describe('a lot', () => {
  for (const [file, text] of [
    [
      'libs/domain/src/allocation/lot/lot.ts',
      'export function commitmentOf(seed: string): string {\n  return seed;\n}\n',
    ],
    ['libs/contracts/src/draws.ts', 'export const promise = { round: 1, commitment: "60ab" };\n'],
    ['backend/src/tranches/lot/lots-of.ts', 'export class Row {\n  seedCommitment: string;\n}\n'],
    [
      'frontend/src/app/features/draws/replay-all.ts',
      'export interface Seen {\n  readonly commitment: string;\n}\n',
    ],
  ]) {
    it(`is promised, not committed: ${file}`, async () => {
      assert.deepEqual(await saidOf(file, text), [
        'Of a lot it is a promise; a commitment is money that an award takes.',
      ]);
    });
  }

  it('leaves a commitment of money its name', async () => {
    const text = 'export const commitmentOf = (cents: number) => cents;\n';
    assert.deepEqual(await saidOf('backend/src/decisions/commitment/commit-award.ts', text), []);
  });
});

describe('what one applies under', () => {
  for (const [file, text] of [
    ['backend/demo/src/demo-tranche.ts', 'export interface DemoCall {\n  name: string;\n}\n'],
    ['libs/domain/src/self-check/check-per-tranche.ts', "export const CALL_QUESTION = 'a';\n"],
  ]) {
    it(`is a tranche: ${file}`, async () => {
      assert.deepEqual(await saidOf(file, text), ['What one applies under is a tranche.']);
    });
  }
});
