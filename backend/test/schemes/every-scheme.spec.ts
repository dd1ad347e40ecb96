import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { CATALOGUE } from '@tranche/schemes';

/** What is written for a scheme: its journey and its plans. */
function written(scheme: string): string {
  return [`./${scheme}.spec.ts`, `./plans/${scheme}.ts`]
    .map((name) => textOf(new URL(name, import.meta.url)))
    .join('\n');
}

function textOf(file: URL): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

describe('every scheme of the catalogue', () => {
  it.each(CATALOGUE)('$scheme $version has a journey to its end', ({ scheme, version }) => {
    const journey = written(scheme);
    expect(journey).toContain('describe');
    expect(journey).toContain(`version: '${version}'`);
  });
});
