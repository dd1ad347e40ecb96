import type { SchemeVersion } from '@tranche/domain';

/**
 * The budget line on which an application draws: that of its list, where the tranche has one for it.
 * Without one the lines of the tranche are one sum, of which none is its own.
 */
export function budgetLineOf<Line extends { readonly code: string }>(
  lines: readonly Line[],
  { variants }: Pick<SchemeVersion, 'variants'>,
  variant: string,
): Line | undefined {
  const list = variants[variant]?.list;
  return lines.find(({ code }) => code === list);
}
