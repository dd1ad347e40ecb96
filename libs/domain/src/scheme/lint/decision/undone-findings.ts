import { askedFields, type TransitionDefinition } from '../../../workflow/index.js';
import type { SchemeVersion } from '../../scheme.js';
import { demands } from '../demands.js';
import { finding, type Finding } from '../finding.js';

/**
 * That not all was done is not held against the receiver of a public body while it can still be done: a step
 * that announces a lower amount waits for the last day, and so does one that records it where the receiver
 * accounts for nothing (Awb 4:44(1), 4:46(2)(a)).
 */
export function undoneFindings({ law, workflow }: SchemeVersion): readonly Finding[] {
  const asked = askedFields(workflow);
  if (law !== 'awb' || !asked.some(({ means }) => means === 'is-done')) return [];
  const isAccountedFor = asked.some(({ means }) => means === 'account-disputed');
  return Object.entries(workflow.transitions)
    .filter(([, step]) => announcesLess(step) || (!isAccountedFor && recordsUndone(step)))
    .filter(([, { guard }]) => !demands(guard, 'day-over') && !demands(guard, 'project-over'))
    .map(([name]) => finding('undone-too-early', name));
}

/** A revision comes after the determination, when all days are over. */
function announcesLess({ guard, effects }: TransitionDefinition): boolean {
  return (
    demands(guard, 'lower-than-awarded') &&
    effects.every(({ kind }) => kind !== 'revise-determination')
  );
}

/** For the first time: what is corrected was recorded before. */
function recordsUndone({ asks = [], from, to }: TransitionDefinition): boolean {
  return asks.some(({ means }) => means === 'is-done') && !from.includes(to);
}
