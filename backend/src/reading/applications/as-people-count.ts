/**
 * SQL: references in the order of their numbers, prefix by prefix: 9999 stands before 10000, which no
 * order of letters gives.
 *
 * @param reference an expression such as `a.reference`
 */
export function asPeopleCount(reference: string): string {
  return `regexp_replace(${reference}, '\\d+$', ''), length(${reference}), ${reference}`;
}
