import Sequencer from '@jest/test-sequencer';

/** Specs that take minutes: begun last, they would keep one core waiting for them. */
const LONG = /\/(every-scheme|workflow-walks)\.spec\.ts$/;

/** The long specs first, then as jest has them: the longest of the last time, or the largest file. */
export default class LongFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    return [
      ...sorted.filter(({ path }) => LONG.test(path)),
      ...sorted.filter(({ path }) => !LONG.test(path)),
    ];
  }
}
