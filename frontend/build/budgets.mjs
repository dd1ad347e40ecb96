import { readFileSync } from 'node:fs';
import path from 'node:path';
import { firstScripts, linkedFiles, scriptsOf } from './first-view.mjs';
import { servedBytes } from './served-files.mjs';

/** Bytes as they come over the line, in Brotli. */
export const BUDGETS = {
  script: 110_000,
  style: 15_000,
  font: 30_000,
  /** The home page of somebody who is here for the first time. */
  home: 200_000,
  /** The same for whoever comes straight to a page, from a link in a mail. */
  anyPage: 230_000,
  /** The script of one page. Whoever applies may be on a phone; who works here is at a desk. */
  page: 25_000,
  staffPage: 60_000,
};

const HOME = 'src/app/pages/home.ts';
const STAFF = /^src\/app\/features\/(handle|assess)\//;

/**
 * What a browser receives of a build, by what it is.
 * @returns {{ what: string, bytes: number, budget: number }[]}
 */
export function measure(folder, outputs) {
  const served = (files) => [...files].reduce((sum, file) => sum + servedBytes(folder, file), 0);
  const { styles, fonts } = linkedFiles(readFileSync(path.join(folder, 'index.html'), 'utf8'));
  const first = {
    script: served(firstScripts(outputs)),
    style: served(styles),
    font: served(fonts),
  };
  const missing = Object.keys(first).find((kind) => first[kind] === 0);
  if (missing) throw new Error(`index.html names no ${missing}: nothing is measured.`);
  const everywhere = Object.values(first).reduce((sum, bytes) => sum + bytes, 0);
  const view = (page) => everywhere + served(['index.html', ...scriptsOf(outputs, page)]);
  const home = view(HOME);
  return [
    ...Object.entries(first).map(([what, bytes]) => ({ what, bytes, budget: BUDGETS[what] })),
    { what: 'first view of the home page', bytes: home, budget: BUDGETS.home },
    ...pagesOf(outputs).flatMap(([file, page]) => {
      const isStaff = STAFF.test(page);
      const own = { what: page, bytes: served([file]) };
      if (isStaff) return [{ ...own, budget: BUDGETS.staffPage }];
      return [
        { ...own, budget: BUDGETS.page },
        { what: `first view of ${page}`, bytes: view(page), budget: BUDGETS.anyPage },
      ];
    }),
  ];
}

function pagesOf(outputs) {
  return Object.entries(outputs)
    .map(([file, { entryPoint }]) => [file, entryPoint ?? ''])
    .filter(([, page]) => page === HOME || page.endsWith('.page.ts'));
}
