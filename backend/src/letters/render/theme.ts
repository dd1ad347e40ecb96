/** The house style of every letter; lengths in points (1/72 inch). */
export const PAGE = {
  width: 595.28,
  height: 841.89,
  left: 68,
  right: 68,
  top: 60,
  bottom: 78,
} as const;

export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;
export const LOWEST = PAGE.height - PAGE.bottom;

/** Each text colour has a contrast of at least 4.5 on its ground. */
export const COLOUR = {
  petrol: '#0b4459',
  amber: '#f4b23e',
  ink: '#16222a',
  soft: '#55656c',
  line: '#cbd5d9',
  tint: '#eef4f6',
} as const;

export type Weight = 'regular' | 'semibold';

export interface TextStyle {
  readonly weight: Weight;
  readonly size: number;
  /** From one baseline to the next. */
  readonly leading: number;
  readonly colour: string;
}

const style = (weight: Weight, size: number, leading: number, colour: string): TextStyle => ({
  weight,
  size,
  leading,
  colour,
});

export const STYLE = {
  brand: style('semibold', 13, 18, COLOUR.petrol),
  small: style('regular', 9, 12.5, COLOUR.soft),
  body: style('regular', 10.5, 15.5, COLOUR.ink),
  strong: style('semibold', 11, 16, COLOUR.petrol),
  title: style('semibold', 20, 26, COLOUR.petrol),
  heading: style('semibold', 13.5, 19, COLOUR.petrol),
  subheading: style('semibold', 11, 16, COLOUR.ink),
  cell: style('regular', 9.5, 13.5, COLOUR.ink),
  cellHead: style('semibold', 9.5, 13.5, COLOUR.petrol),
} as const;

/** White space under a block. */
export const GAP = { block: 9, heading: 4, beforeHeading: 9 } as const;
