/** What somebody filters by: the values that were picked of each facet. */
export type Picked = ReadonlyMap<string, readonly string[]>;

/**
 * Reads the filter of the address; what is no `facet:value` is left out.
 *
 * @example readPicked('level:mbo,level:hbo') // Map { level => ['mbo', 'hbo'] }
 */
export function readPicked(filter: string | undefined): Picked {
  const picked = new Map<string, string[]>();
  for (const part of (filter ?? '').split(',')) {
    const [, facet, value] = /^([\w-]+):([^:]+)$/.exec(part) ?? [];
    if (facet && value) picked.set(facet, [...(picked.get(facet) ?? []), value]);
  }
  return picked;
}

/** As the address and the API want it; null when nothing is picked. */
export function writePicked(picked: Picked): string | null {
  const parts = [...picked].flatMap(([facet, values]) =>
    values.map((value) => `${facet}:${value}`),
  );
  return parts.length > 0 ? parts.join(',') : null;
}

/** Other values of one facet; none takes the facet out. */
export function withPicked(picked: Picked, facet: string, values: readonly string[]): Picked {
  const others = [...picked].filter(([name]) => name !== facet);
  const own = values.length > 0 ? [[facet, values] as const] : [];
  return new Map([...others, ...own]);
}
