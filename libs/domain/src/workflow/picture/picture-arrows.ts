import { titleHeight, wayHeight } from './box-text.js';
import { gutterStart } from './picture-boxes.js';
import { trackOffset, type Tracks } from './picture-tracks.js';
import type { Way } from './picture-ways.js';
import type { PictureArrow, PictureBox, Point } from './picture.js';

/** Where onward and back arrives below the top of a box, so that the heads do not cover each other. */
const ARRIVES_BELOW_TOP = { onward: 14, back: 26 } as const;

/** Runs every way from its line in one box, through the gutters, to the side of the other. */
export function pictureArrows(
  boxes: readonly PictureBox[],
  ways: readonly Way[],
  tracks: Tracks,
): readonly PictureArrow[] {
  const byState = new Map(boxes.map((box) => [box.state, box]));
  const top = Math.min(...boxes.map(({ y }) => y));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
  return ways.flatMap((way) => {
    const { from, to, labels, isBack } = way;
    const [start, end] = [byState.get(from), byState.get(to)];
    if (!start || !end) return [];
    const arrow = { from, to, labels, isBack };
    const bus = isBack
      ? top - trackOffset(tracks.above, way)
      : bottom + trackOffset(tracks.below, way);
    const leavesAt = middleOf(way, start, ways);
    const arrivesAt = end.y + ARRIVES_BELOW_TOP[isBack ? 'back' : 'onward'];
    const exit = lineX(tracks, way.exit, way);
    const entry = lineX(tracks, way.entry, way);
    const points: Point[] = [
      [isBack ? start.x : start.x + start.width, leavesAt],
      [exit, leavesAt],
      ...(way.exit === way.entry ? [] : [[exit, bus] as const, [entry, bus] as const]),
      [entry, arrivesAt],
      [way.arrives === 'left' ? end.x : end.x + end.width, arrivesAt],
    ];
    return [{ ...arrow, points }];
  });
}

function lineX(tracks: Tracks, gutter: number, way: Way): number {
  return gutterStart(tracks, gutter) + trackOffset(tracks.gutters[gutter] ?? [], way);
}

/** The middle of the line in the box that names this way. */
function middleOf(way: Way, { state, label, y }: PictureBox, ways: readonly Way[]): number {
  const own = ways.filter(({ from }) => from === state);
  const above = own.slice(0, own.indexOf(way));
  const start = above.reduce(
    (height, { labels }) => height + wayHeight(labels),
    y + titleHeight(label),
  );
  return start + Math.round(wayHeight(way.labels) / 2);
}
