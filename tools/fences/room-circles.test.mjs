import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { innerCircles, roomCircles } from './room-circles.mjs';

const file = (source, ...resolved) => ({
  source: `house/${source}`,
  dependencies: resolved.map((each) => ({ resolved: `house/${each}` })),
});

describe('circles of rooms', () => {
  it('are found over files that need no circle themselves', () => {
    const modules = [
      file('kitchen/cook.ts', 'cellar/wine.ts'),
      file('cellar/stairs.ts', 'hall/door.ts'),
      file('hall/bell.ts', 'kitchen/maid.ts', 'attic/box.ts'),
    ];
    assert.deepEqual(roomCircles(modules, 'house'), [['cellar', 'hall', 'kitchen']]);
  });

  it('are none where arrows go one way', () => {
    const modules = [
      file('kitchen/cook.ts', 'cellar/wine.ts', 'kitchen/maid.ts'),
      file('hall/bell.ts', 'kitchen/maid.ts', 'cellar/wine.ts'),
    ];
    assert.deepEqual(roomCircles(modules, 'house'), []);
  });

  it('do not go over tests, nor over the front door of the whole', () => {
    const modules = [
      file('cellar/wine.ts', 'text.ts'),
      file('index.ts', 'cellar/wine.ts'),
      file('cellar/wine.spec.ts', 'hall/door.ts'),
      file('hall/door.ts', 'cellar/wine.ts', 'index.ts'),
    ];
    assert.deepEqual(roomCircles(modules, 'house'), []);
  });

  it('count the parts of a platform as rooms', () => {
    const modules = [
      file('platform/log/log.ts', 'platform/database/state.ts'),
      file('platform/database/role.ts', 'platform/log/index.ts'),
    ];
    assert.deepEqual(roomCircles(modules, 'house'), [['platform/database', 'platform/log']]);
  });
});

describe('circles of rooms within a room', () => {
  it('are found at any depth, each with its house', () => {
    const modules = [
      file('kitchen/stove/pan.ts', 'kitchen/sink/tap.ts'),
      file('kitchen/sink/drain.ts', 'kitchen/stove/fire.ts'),
      file('kitchen/sink/under/pipe.ts', 'kitchen/sink/beside/towel.ts'),
      file('kitchen/sink/beside/soap.ts', 'kitchen/sink/under/bucket.ts'),
      file('kitchen/stove/fire.ts'),
    ];
    assert.deepEqual(innerCircles(modules, 'house'), [
      { house: 'house/kitchen', rooms: ['sink', 'stove'] },
      { house: 'house/kitchen/sink', rooms: ['beside', 'under'] },
    ]);
  });

  it('are none where two rooms know what stands beside them, or a test knows both', () => {
    const modules = [
      file('kitchen/stove/pan.ts', 'kitchen/recipe.ts'),
      file('kitchen/recipe.ts', 'kitchen/sink/tap.ts'),
      file('kitchen/sink/tap.ts', 'kitchen/recipe.ts'),
      file('kitchen/sink/tap.spec.ts', 'kitchen/stove/pan.ts'),
      file('kitchen/stove/fire.ts', 'kitchen/sink/tap.ts'),
    ];
    assert.deepEqual(innerCircles(modules, 'house'), []);
  });
});
