import type { Way } from './picture-ways.js';

/** Between two lines that run beside each other. */
const TRACK = 10;
/** Between the outer line of a gutter and the boxes: an arrowhead fits in it. */
const EDGE = 18;
const EMPTY_GUTTER = 16;

/**
 * Where lines run outside the boxes: upright in the gutters between the columns, and from one gutter
 * to a further one below all boxes (onward) or above them (back). Arrows to one state share a line.
 */
export interface Tracks {
  /** The lines of each gutter, from left to right. */
  readonly gutters: readonly (readonly string[])[];
  /** The lines above the boxes, from the boxes up. */
  readonly above: readonly string[];
  /** The lines below the boxes, from the boxes down. */
  readonly below: readonly string[];
}

/** Lays out the lines for these ways; they must come in the order of the states they lead to. */
export function pictureTracks(ways: readonly Way[], gutters: number): Tracks {
  const far = ways.filter(({ exit, entry }) => exit !== entry);
  return {
    gutters: Array.from({ length: gutters }, (_, gutter) => linesOf(ways, gutter)),
    above: distinct(far.filter(({ isBack }) => isBack)),
    below: distinct(far.filter(({ isBack }) => !isBack)),
  };
}

/** Names the line that a way shares with the others to the same state. */
export function lineOf({ to, isBack }: Way): string {
  return JSON.stringify([to, isBack]);
}

export function gutterWidth(lines: readonly string[]): number {
  return lines.length === 0 ? EMPTY_GUTTER : 2 * EDGE + (lines.length - 1) * TRACK;
}

/** How far a line lies from the edge of its gutter, or from the boxes above or below it. */
export function trackOffset(lines: readonly string[], way: Way): number {
  return EDGE + lines.indexOf(lineOf(way)) * TRACK;
}

/** Room for the lines above or below the boxes. */
export function busHeight(lines: readonly string[]): number {
  return lines.length === 0 ? 0 : EDGE + lines.length * TRACK;
}

/** Lines to the column on the left, then what only leaves here, then lines to the right: few cross. */
function linesOf(ways: readonly Way[], gutter: number): readonly string[] {
  const arriving = ways.filter(({ entry }) => entry === gutter);
  return distinct([
    ...arriving.filter(({ arrives }) => arrives === 'right'),
    ...ways.filter(({ exit, entry }) => exit === gutter && entry !== gutter),
    ...arriving,
  ]);
}

function distinct(ways: readonly Way[]): readonly string[] {
  return [...new Set(ways.map(lineOf))];
}
