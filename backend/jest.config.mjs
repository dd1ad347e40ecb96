import { availableParallelism } from 'node:os';
import { libraryJest } from '../tools/testing/library-jest.mjs';

/** As the libraries, plus one throw-away PostgreSQL. */
export default {
  ...libraryJest('backend'),
  roots: ['<rootDir>', '<rootDir>/../test'],
  // The portals wait for their database much of the time: one worker more than jest takes by itself.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  globalSetup: '<rootDir>/../test/global-setup.mjs',
  globalTeardown: '<rootDir>/../test/global-teardown.mjs',
};
