import type { ColleagueRole } from './colleague.js';

/**
 * What a message to an organisation about its application is to the people who work on that:
 * - `binding`: a letter, a term, a pledge or views: something of law follows from it, or from not answering;
 * - `news`: what happened on the file.
 */
export type MessageSort = 'binding' | 'news';

/** Who gets a copy of what; nothing else says it. */
export const HEARS: Readonly<Record<ColleagueRole, readonly MessageSort[]>> = {
  reader: ['news'],
  contributor: ['news'],
  signatory: ['binding', 'news'],
  lead: ['binding', 'news'],
};

interface OnFile {
  readonly role: ColleagueRole | null;
  readonly isRepresentative: boolean;
}

/**
 * Whether somebody gets a copy of a message of this sort to the organisation for which she stands in the file.
 * Who signs in for it reads the message itself: to its box a letter is made known (Awb 2:1, 3:41).
 */
export function getsCopy({ role, isRepresentative }: OnFile, sort: MessageSort): boolean {
  return !isRepresentative && role !== null && HEARS[role].includes(sort);
}
