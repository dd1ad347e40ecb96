import type { Text } from '../../text.js';

/** A workflow as a picture: where each state stands and how each arrow runs, in whole pixels. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PictureBox[];
  readonly arrows: readonly PictureArrow[];
}

/** A state. Boxes of one phase stand in one column; below its name a box lists the ways out. */
export interface PictureBox {
  readonly state: string;
  readonly label: Text;
  readonly phase: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly isFinal: boolean;
}

/** All transitions from one state to another. It begins at the line of the box that names them. */
export interface PictureArrow {
  readonly from: string;
  readonly to: string;
  /** The names of the transitions. */
  readonly labels: readonly Text[];
  /** Corners of the line; consecutive ones lie straight beside or below each other. */
  readonly points: readonly Point[];
  /** Leads to an earlier state, or to the same. */
  readonly isBack: boolean;
}

/** From the left, from the top. */
export type Point = readonly [x: number, y: number];
