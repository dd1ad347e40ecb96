import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Phase, StateDefinition, TransitionDefinition } from '../definition.js';
import { always } from '../guard/guard.js';
import { layOut } from './lay-out.js';
import { parkingPermit } from '../parking-permit.fixture.js';
import { sketch } from './picture.fixture.js';
import type { PictureArrow, PictureBox, Point } from './picture.js';

const picture = () => layOut(parkingPermit);
const boxOf = (state: string) => picture().boxes.find((box) => box.state === state);

describe('layOut of the parking permit', () => {
  it('puts the phases beside each other, and the longer way lower', () => {
    const columns = new Map<number, string[]>();
    for (const { x, state } of picture().boxes) columns.set(x, [...(columns.get(x) ?? []), state]);
    expect([...columns.values()]).toEqual([
      ['draft'],
      ['asked', 'repair-asked'],
      ['checked'],
      ['granted', 'given_up'],
    ]);
  });

  it('joins the transitions between the same two states to one arrow', () => {
    const arrow = picture().arrows.find(
      ({ from, to }) => from === 'repair-asked' && to === 'given_up',
    );
    expect(arrow?.labels.map(({ en }) => en)).toEqual(['Term lapsed', 'Give up']);
  });

  it('marks the one arrow that leads back', () => {
    expect(
      picture()
        .arrows.filter(({ isBack }) => isBack)
        .map(({ from, to }) => [from, to]),
    ).toEqual([['repair-asked', 'asked']]);
  });

  it('speaks with the names staff use, and marks the ends', () => {
    expect(boxOf('granted')).toMatchObject({ isFinal: true, label: { nl: 'Verleend (intern)' } });
    expect(boxOf('asked')?.isFinal).toBe(false);
  });
});

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;
const text = fc.string({ minLength: 1, maxLength: 60 }).map((each) => ({ nl: each, en: each }));
const state = fc.record({
  phase: fc.constantFrom<Phase>('draft', 'intake', 'assessment', 'decision', 'execution', 'closed'),
  label: text.map((label) => ({ applicant: label, staff: label })),
  deadline: fc.constant('none'),
}) satisfies fc.Arbitrary<StateDefinition>;
const transition = fc
  .record({
    from: fc.subarray([...NAMES], { minLength: 1 }),
    to: fc.constantFrom(...NAMES),
    label: text,
  })
  .map((each): TransitionDefinition => ({
    ...each,
    by: [],
    event: 'moved',
    guard: always(),
    effects: [],
  }));
const workflows = fc.record({
  initial: fc.constantFrom(...NAMES),
  states: fc
    .tuple(...NAMES.map(() => state))
    .map((all) => Object.fromEntries(NAMES.map((name, index) => [name, all[index] ?? fallback]))),
  transitions: fc
    .array(transition, { maxLength: 12 })
    .map((all) => Object.fromEntries(all.map((each, index) => [`t${index}`, each]))),
  deadlines: fc.constant({}),
});
const fallback: StateDefinition = {
  phase: 'draft',
  label: { applicant: { nl: '-', en: '-' }, staff: { nl: '-', en: '-' } },
  deadline: 'none',
};

describe('the room in a picture', () => {
  it('makes a box as high as its name and the ways out of it', () => {
    // A name in one line takes 40 pixels, a way of one line 28.
    expect(boxOf('granted')?.height).toBe(40);
    expect(boxOf('asked')?.height).toBe(40 + 3 * 28);
  });

  it('lets every arrow leave from the middle of its line, one below the other', () => {
    const { y = 0 } = boxOf('asked') ?? {};
    const leaving = picture().arrows.filter(({ from }) => from === 'asked');
    expect(leaving.map(({ points }) => (points[0]?.[1] ?? 0) - y)).toEqual([54, 82, 110]);
  });

  it('leads an arrow straight to a neighbour, and round the boxes further on', () => {
    const corners = (from: string, to: string) =>
      picture().arrows.find((arrow) => arrow.from === from && arrow.to === to)?.points.length;
    expect(corners('asked', 'checked')).toBe(4);
    expect(corners('draft', 'given_up')).toBe(6);
  });

  it('holds the lines behind the last column, however few there are before it', () => {
    const states = { a: 'draft', b: 'intake', c: 'closed', d: 'closed', e: 'closed' } as const;
    const { width, boxes } = layOut(sketch(states, ['c d', 'd e']));
    const right = Math.max(...boxes.map((box) => box.x + box.width));
    expect(width - right).toBe(46);
  });
});

describe('laws of layOut', () => {
  it('runs no two arrows over one line that lead to different states', () => {
    fc.assert(
      fc.property(workflows, (workflow) => {
        const lines = new Map<string, string>();
        for (const { to, isBack, points } of layOut(workflow).arrows) {
          const way = JSON.stringify([to, isBack]);
          const upright = points.slice(1, -1).map(([x]) => `x ${x}`);
          const across = points.length > 4 ? [`y ${points[2]?.[1]}`] : [];
          for (const line of [...upright, ...across]) {
            expect(lines.get(line) ?? way).toBe(way);
            lines.set(line, way);
          }
        }
      }),
    );
  });

  it('shows every state once, and every way a transition can be taken', () => {
    fc.assert(
      fc.property(workflows, (workflow) => {
        const { boxes, arrows } = layOut(workflow);
        expect(boxes.map((box) => box.state).toSorted()).toEqual([...NAMES]);
        const shown = arrows.flatMap(({ from, to, labels }) =>
          labels.map((label) => JSON.stringify([from, to, label])),
        );
        const defined = Object.values(workflow.transitions).flatMap(({ from, to, label }) =>
          from.map((each) => JSON.stringify([each, to, label])),
        );
        expect(shown.toSorted()).toEqual(defined.toSorted());
      }),
    );
  });

  it('covers no box with another, and crosses none with an arrow', () => {
    fc.assert(
      fc.property(workflows, (workflow) => {
        const { boxes, arrows } = layOut(workflow);
        for (const box of boxes) {
          expect(boxes.filter((other) => other !== box && overlap(box, other))).toEqual([]);
          expect(arrows.filter((arrow) => crosses(arrow, box))).toEqual([]);
        }
      }),
    );
  });

  it('keeps to whole pixels, straight lines and its own frame', () => {
    fc.assert(
      fc.property(workflows, (workflow) => {
        const { width, height, boxes, arrows } = layOut(workflow);
        const corners = boxes.map((box): Point => [box.x + box.width, box.y + box.height]);
        for (const [x, y] of [...corners, ...arrows.flatMap(({ points }) => points)]) {
          expect([x, y].every((each) => Number.isInteger(each) && each >= 0)).toBe(true);
          expect(x <= width && y <= height).toBe(true);
        }
        for (const [[x1, y1], [x2, y2]] of arrows.flatMap(segments)) {
          expect(x1 === x2 || y1 === y2).toBe(true);
        }
      }),
    );
  });

  it('begins and ends every arrow at the side of its boxes', () => {
    fc.assert(
      fc.property(workflows, (workflow) => {
        const { boxes, arrows } = layOut(workflow);
        for (const { from, to, points } of arrows) {
          const [start, end] = [from, to].map((name) => boxes.find((box) => box.state === name));
          expect(touchesSide(points.at(0), start)).toBe(true);
          expect(touchesSide(points.at(-1), end)).toBe(true);
        }
      }),
    );
  });
});

function overlap(one: PictureBox, other: PictureBox): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

function segments({ points }: Pick<PictureArrow, 'points'>): readonly (readonly [Point, Point])[] {
  return points.flatMap((point, index) => {
    const next = points[index + 1];
    return next ? [[point, next] as const] : [];
  });
}

function crosses(arrow: PictureArrow, { x, y, width, height }: PictureBox): boolean {
  return segments(arrow).some(
    ([[x1, y1], [x2, y2]]) =>
      Math.max(x1, x2) > x &&
      Math.min(x1, x2) < x + width &&
      Math.max(y1, y2) > y &&
      Math.min(y1, y2) < y + height,
  );
}

function touchesSide(point: Point | undefined, box: PictureBox | undefined): boolean {
  if (!point || !box) return false;
  const [x, y] = point;
  return (x === box.x || x === box.x + box.width) && y > box.y && y < box.y + box.height;
}
