import type { ContractIssue } from './contract-issue.js';

/** No contract nests deeper; whoever sends more wants to see how deep we can fall. */
const DEEPEST = 20;

/**
 * Every text, and every name of a field, that PostgreSQL cannot keep: with a NUL, or with half a
 * character; and every number beyond all numbers (`1e999`), which JSON cannot say again. They come
 * from broken programs, never from a keyboard.
 */
export function whatCannotBeKept(
  value: unknown,
  path: readonly PropertyKey[] = [],
): readonly ContractIssue[] {
  if (typeof value === 'string') return canBeKept(value) ? [] : [unreadable(path)];
  if (typeof value === 'number' && !Number.isFinite(value)) return [tooLarge(path)];
  if (typeof value !== 'object' || value === null) return [];
  if (path.length === DEEPEST) return [tooDeep(path)];
  return Object.entries(value).flatMap(([key, each]) =>
    canBeKept(key) ? whatCannotBeKept(each, [...path, key]) : [unreadable(path)],
  );
}

function canBeKept(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}

function unreadable(path: readonly PropertyKey[]): ContractIssue {
  return { code: 'unreadable_text', message: 'A character that cannot be kept', path };
}

function tooLarge(path: readonly PropertyKey[]): ContractIssue {
  return { code: 'too_big', message: 'Larger than every number', path };
}

function tooDeep(path: readonly PropertyKey[]): ContractIssue {
  return { code: 'too_deep', message: 'Nested deeper than anything that is asked for', path };
}
