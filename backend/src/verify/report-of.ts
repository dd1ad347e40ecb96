import type { CheckOutcome } from './verify-portal.js';

/** What was found, in lines to read: what is wrong stands below what was looked at. */
export function reportOf(outcomes: readonly CheckOutcome[]): string {
  const lines = outcomes.flatMap(({ looksAt, looked, wrong }) => [
    `${looksAt}: ${looked} looked at, ${wrong.length === 0 ? 'all right' : `${wrong.length} not right`}`,
    ...wrong.map((sentence) => `  - ${sentence}`),
  ]);
  const count = outcomes.reduce((sum, { wrong }) => sum + wrong.length, 0);
  return [...lines, count === 0 ? 'Nothing is wrong.' : `Not right: ${count}.`, ''].join('\n');
}
