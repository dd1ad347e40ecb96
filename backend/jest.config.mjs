import { availableParallelism } from 'node:os';
import { libraryJest } from '../tools/testing/library-jest.mjs';

/** As the libraries, plus one throw-away PostgreSQL. */
export default {
  // A whole portal starts in each of many specs, on machines that are busy with the others.
  ...libraryJest('backend', 60_000),
  roots: ['<rootDir>', '<rootDir>/../test'],
  // The portals wait for their database much of the time: one worker more than jest takes by itself.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  globalSetup: '<rootDir>/../test/global-setup.mjs',
  globalTeardown: '<rootDir>/../test/global-teardown.mjs',
};
