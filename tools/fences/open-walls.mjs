import { readFileSync } from 'node:fs';
import { touchesOverWalls } from './table-walls.mjs';

/** What is still touched over a wall, by file: this list only gets shorter. */
const OPEN = new URL('open-walls.json', import.meta.url);

/** A sentence for every touch over a wall that is not known, and for every known one that is gone. */
export function brokenWalls(root, files, open = JSON.parse(readFileSync(OPEN, 'utf8'))) {
  const touches = touchesOverWalls(root, files);
  const isTouched = (file, what) =>
    touches.some((each) => each.file === file && each.what === what);
  return [
    ...touches
      .filter(({ file, what }) => !open[file]?.includes(what))
      .map(({ file, how, what, owner }) => `${file} ${how} ${what}, which belongs to ${owner}.`),
    ...Object.entries(open).flatMap(([file, names]) =>
      names
        .filter((what) => !isTouched(file, what))
        .map((what) => `${file} touches ${what} no longer: take it out of open-walls.json.`),
    ),
  ];
}
