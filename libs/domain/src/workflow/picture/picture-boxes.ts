import { BOX_WIDTH, titleHeight, wayHeight } from './box-text.js';
import type { WorkflowDefinition } from '../definition.js';
import { busHeight, gutterWidth, type Tracks } from './picture-tracks.js';
import type { Way } from './picture-ways.js';
import type { PictureBox } from './picture.js';

/** Room above the boxes for the names of the phases. */
const HEADING = 52;
const BETWEEN_BOXES = 22;

/** Stacks the boxes of each column, as high as their text wants. */
export function pictureBoxes(
  { states }: WorkflowDefinition,
  columns: readonly (readonly string[])[],
  ways: readonly Way[],
  tracks: Tracks,
): readonly PictureBox[] {
  return columns.flatMap((column, index) => {
    const x = gutterStart(tracks, index + 1) - BOX_WIDTH;
    let y = HEADING + busHeight(tracks.above);
    return column.flatMap((state) => {
      const definition = states[state];
      if (!definition) return [];
      const label = definition.label.staff;
      const height = titleHeight(label) + heightOf(ways.filter(({ from }) => from === state));
      const box = { state, label, phase: definition.phase, x, y, width: BOX_WIDTH, height };
      y += height + BETWEEN_BOXES;
      return [{ ...box, isFinal: definition.final === true }];
    });
  });
}

/** Where a gutter begins, from the left; gutter 0 comes before the first column. */
export function gutterStart({ gutters }: Tracks, gutter: number): number {
  return gutters.slice(0, gutter).reduce((x, lines) => x + gutterWidth(lines) + BOX_WIDTH, 0);
}

function heightOf(ways: readonly Way[]): number {
  return ways.reduce((height, { labels }) => height + wayHeight(labels), 0);
}
