import type { ContractIssue } from './contract-issue.js';

/** No contract nests deeper; whoever sends more wants to see how deep we can fall. */
const DEEPEST = 20;

/**
 * Every text, and every name of a field, that PostgreSQL cannot keep: with a NUL, or with half a
 * character. They come from broken programs, never from a keyboard.
 */
export function unreadableText(
  value: unknown,
  path: readonly PropertyKey[] = [],
): readonly ContractIssue[] {
  if (typeof value === 'string') return canBeKept(value) ? [] : [unreadable(path)];
  if (typeof value !== 'object' || value === null) return [];
  if (path.length === DEEPEST) return [tooDeep(path)];
  return Object.entries(value).flatMap(([key, each]) =>
    canBeKept(key) ? unreadableText(each, [...path, key]) : [unreadable(path)],
  );
}

function canBeKept(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}

function unreadable(path: readonly PropertyKey[]): ContractIssue {
  return { code: 'unreadable_text', message: 'A character that cannot be kept', path };
}

function tooDeep(path: readonly PropertyKey[]): ContractIssue {
  return { code: 'too_deep', message: 'Nested deeper than anything that is asked for', path };
}
