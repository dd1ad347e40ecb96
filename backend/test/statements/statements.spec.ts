import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { startPortal, type Portal } from '../portal/index.js';
import { measureStatements, type Statements } from './measure-statements.js';

// Four applications are played, and two hundred are decided, on a real database.
jest.setTimeout(240_000);

let portal: Portal;
let statements: Statements;

beforeAll(async () => {
  portal = await startPortal();
  statements = await measureStatements(portal);
  // The bench runs this same file and prints what was counted.
  const file = process.env['STATEMENTS_FILE'];
  if (file) writeFileSync(file, JSON.stringify(statements));
}, 240_000);

afterAll(() => portal.stop());

it('submitting an application costs at most forty', () => {
  expect(statements.submit).toBeLessThanOrEqual(40);
});

it.each<[keyof Statements, number]>([
  ['applicationPage', 20],
  ['checkPage', 15],
  ['officePage', 32],
  ['savesSection', 18],
])('what is asked most reads everything once: %s', (name, atMost) => {
  expect(statements[name]).toBeLessThanOrEqual(atMost);
});

it('deciding two hundred applications costs as many statements as deciding ten', () => {
  expect(statements.decideTwoHundred).toBe(statements.decideTen);
});
