import { availableParallelism } from 'node:os';
import { libraryJest } from '../tools/jest-library.mjs';

const base = libraryJest('backend');
const [[pattern, [transformer, swc]]] = Object.entries(base.transform);

/** As the libraries, plus decorator metadata for Nest and TypeORM and one throw-away PostgreSQL. */
export default {
  ...base,
  roots: ['<rootDir>', '<rootDir>/../test'],
  // A whole portal starts in each of many specs, on machines that are busy with the others.
  testTimeout: 60_000,
  // The portals wait for their database much of the time: one worker more than jest takes by itself.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  globalSetup: '<rootDir>/../test/global-setup.mjs',
  globalTeardown: '<rootDir>/../test/global-teardown.mjs',
  transform: {
    [pattern]: [
      transformer,
      {
        ...swc,
        jsc: {
          ...swc.jsc,
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          keepClassNames: true,
        },
      },
    ],
  },
};
