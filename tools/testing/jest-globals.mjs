/**
 * What a spec imports from `@jest/globals` when jest runs it in bare Node: as ever, and a test or hook
 * that takes longer than it may fails, which the runner by itself does not look at.
 */
const {
  beforeAll: before,
  beforeEach: beforeOne,
  afterAll: after,
  afterEach: afterOne,
} = globalThis;
const { it: run, jest: mocks } = globalThis;

export const { describe, expect } = globalThis;

/** Milliseconds that a test or hook may take, by the settings of its suite. */
const AS_A_RULE = Number(process.env.SPEC_MILLISECONDS);

/** The same, of each spec file that says so itself. */
const asTheFileSays = new Map();

const specFile = () => expect.getState().testPath;

export const jest = {
  ...mocks,
  setTimeout: (milliseconds) => asTheFileSays.set(specFile(), milliseconds),
};

/** As given, but it fails when it is not done in time. */
function timed(work, milliseconds = asTheFileSays.get(specFile()) ?? AS_A_RULE) {
  return async (...row) => {
    const { promise: late, reject } = Promise.withResolvers();
    const error = new Error(`Not done within ${milliseconds} ms`);
    const timer = setTimeout(() => reject(error), milliseconds);
    try {
      await Promise.race([work(...row), late]);
    } finally {
      clearTimeout(timer);
    }
  };
}

const hook = (given) => (work, milliseconds) => given(timed(work, milliseconds));

export const beforeAll = hook(before);
export const beforeEach = hook(beforeOne);
export const afterAll = hook(after);
export const afterEach = hook(afterOne);

const one = (given) => (name, work, milliseconds) => given(name, timed(work, milliseconds));
const each = (given) =>
  Object.assign(one(given), { each: (...table) => one(given.each(...table)) });

export const it = Object.assign(each(run), { only: each(run.only), skip: each(run.skip) });
export const test = it;
