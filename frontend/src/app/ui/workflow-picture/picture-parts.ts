import { titleHeight, type Picture, type Point } from '@tranche/domain/browser';

/** A phase as a band behind its boxes. */
export interface PhaseColumn {
  readonly phase: string;
  readonly x: number;
  readonly width: number;
}

/** The columns of a picture, from left to right: what stands above each other is one phase. */
export function phaseColumns({ boxes }: Picture): PhaseColumn[] {
  const columns = new Map<string, PhaseColumn>();
  for (const { phase, x, width } of boxes) {
    if (!columns.has(phase)) columns.set(phase, { phase, x, width });
  }
  return [...columns.values()].sort((one, other) => one.x - other.x);
}

/** Where the name of a state ends and its ways out begin, as the layout reckoned. */
export function titleEnd({ label, y }: Picture['boxes'][number]): number {
  return y + titleHeight(label);
}

/** Between two lines of 15 pixels, and from the middle of a line down to the foot of its letters. */
const LINE = 19;
const FOOT = 5;

/** Lines of text with the height of each, together centred around a height. */
export function stackedAround(middle: number, lines: readonly string[]) {
  const first = middle + FOOT - (LINE * (lines.length - 1)) / 2;
  return lines.map((text, index) => ({ text, y: first + LINE * index }));
}

const CORNER = 7;

/** The path of a line through these points, with rounded corners. */
export function linePath(points: readonly Point[]): string {
  return points
    .map((point, index) => {
      const [before, after] = [points[index - 1], points[index + 1]];
      if (!before) return `M${point.join(' ')}`;
      if (!after) return `L${point.join(' ')}`;
      const [from, to] = [towards(point, before), towards(point, after)];
      return `L${from.join(' ')}Q${point.join(' ')} ${to.join(' ')}`;
    })
    .join('');
}

/** A little way from one point towards the next, never past the middle. */
function towards([x, y]: Point, [toX, toY]: Point): Point {
  const step = (from: number, to: number) =>
    from + Math.sign(to - from) * Math.min(CORNER, Math.abs(to - from) / 2);
  return [step(x, toX), step(y, toY)];
}
