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

/** A sentence for whoever adds a version: what is not there yet, and what to write where. */
function missingJourney({ scheme, version }: (typeof CATALOGUE)[number]): readonly string[] {
  const journey = written(scheme);
  if (journey.includes('describe') && journey.includes(`version: '${version}'`)) return [];
  return [
    `${scheme} ${version}: no application is brought to its endings in the portal. Write ` +
      `backend/test/schemes/plans/${scheme}.ts with what is applied for under \`version: '${version}'\`, and ` +
      `backend/test/schemes/${scheme}.spec.ts from draft to every ending; talent-pilot is a small example.`,
  ];
}

describe('every scheme of the catalogue', () => {
  it('has a journey to its end in every version', () => {
    expect(CATALOGUE.flatMap(missingJourney)).toEqual([]);
  });

  it('is told what to write where it has none', () => {
    const [scheme] = CATALOGUE;
    if (!scheme) throw new Error('The catalogue is empty');
    expect(missingJourney({ ...scheme, scheme: 'kite', version: '1' })).toEqual([
      expect.stringContaining('backend/test/schemes/kite.spec.ts'),
    ]);
  });
});
