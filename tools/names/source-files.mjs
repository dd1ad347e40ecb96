import { readFileSync } from 'node:fs';
import { trackedFiles } from '../checks/tracked-files.mjs';
import { ROOT } from '../workspace.mjs';

/** The engine, the contracts, the backend and the screens: what must work with any scheme. */
const SOURCE =
  /^(libs\/(domain|contracts)|backend)\/src\/.*\.ts$|^frontend\/src\/app\/.*\.(ts|html)$/;

/** Tests name what they test; the personas of a portal on this machine are made up for one scheme. */
const ABOUT_A_SCHEME = /\.(spec|fixture)\.ts$|^backend\/src\/identity\/local\//;

/** @returns {{ file: string, text: string }[]} */
export function sourceFiles(root = ROOT) {
  return trackedFiles(root)
    .filter((file) => SOURCE.test(file) && !ABOUT_A_SCHEME.test(file))
    .map((file) => ({ file, text: readFileSync(`${root}/${file}`, 'utf8') }));
}
