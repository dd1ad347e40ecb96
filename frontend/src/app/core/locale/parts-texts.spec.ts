import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from '@jest/globals';

const APP = path.join(__dirname, '../..');
const IMPORTS = /(?:from|import\()\s*'(\.[^']+)\.js'/g;

/** Sources that come along with this one, sooner or later. */
function withImports(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file) || !existsSync(file)) return found;
  found.add(file);
  for (const [, name] of readFileSync(file, 'utf8').matchAll(IMPORTS)) {
    withImports(path.resolve(path.dirname(file), `${name ?? ''}.ts`), found);
  }
  return found;
}

/** In itself or in the page that stands beside it. */
const asksForParts = (file: string) =>
  [file, file.replace(/\.ts$/, '.html')].some(
    (each) => existsSync(each) && /['"`]parts\./.test(readFileSync(each, 'utf8')),
  );

// A page would show a bare key where its route did not bring them.
it.each(globSync(`${APP}/**/*.routes.ts`).filter((file) => !file.endsWith('app.routes.ts')))(
  '%s brings the texts of forms and files where a page of it has them',
  (file) => {
    const isAsked = [...withImports(file)].some(asksForParts);
    expect(readFileSync(file, 'utf8').includes('parts: partsTexts')).toBe(isAsked);
  },
);

it('leaves them out of what every page has', () => {
  const shell = [...withImports(path.join(APP, 'app.ts')), path.join(APP, 'pages/home.ts')];
  expect(shell.filter(asksForParts)).toEqual([]);
});
