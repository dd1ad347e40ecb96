import type { WorkflowDefinition } from '../definition.js';
import { pictureArrows } from './picture-arrows.js';
import { gutterStart, pictureBoxes } from './picture-boxes.js';
import { pictureColumns } from './picture-columns.js';
import { busHeight, gutterWidth, pictureTracks } from './picture-tracks.js';
import { pictureWays } from './picture-ways.js';
import type { Picture } from './picture.js';

/** Room below the last line. */
const MARGIN = 16;

/**
 * Lays a workflow out as a picture, in pixels: a column for each phase, a box for each state, an
 * arrow for each pair of states that transitions join. No box covers another and no arrow crosses
 * a box. The same workflow always gives the same picture; nothing is placed by hand.
 *
 * A transition to or from a state that is not defined is left out; `validateScheme` reports it.
 *
 * @example layOut(rifWorkflow).boxes[0] // { state: 'draft', phase: 'draft', x: 16, y: 82, … }
 */
export function layOut(workflow: WorkflowDefinition): Picture {
  const columns = pictureColumns(workflow);
  const ways = pictureWays(workflow, columns);
  const tracks = pictureTracks(ways, columns.length + 1);
  const boxes = pictureBoxes(workflow, columns, ways, tracks);
  const bottom = Math.max(0, ...boxes.map(({ y, height }) => y + height));
  return {
    width: gutterStart(tracks, columns.length) + gutterWidth(tracks.gutters.at(-1) ?? []),
    height: bottom + busHeight(tracks.below) + MARGIN,
    boxes,
    arrows: pictureArrows(boxes, ways, tracks),
  };
}
