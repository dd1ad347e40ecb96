import { backendFences } from './backend-fences.mjs';
import { browserFences, frontendFences } from './frontend-fences.mjs';
import { libraryFences } from './library-fences.mjs';

/** Broken on purpose, or written for the folder it is copied to: `backend/test/new-scheme`. */
const FIXTURES = '^tools/fences/fixtures/|^backend/test/new-scheme/fixture/';

const READING = {
  combinedDependencies: true,
  doNotFollow: { path: 'node_modules' },
  exclude: { path: `(^|/)(dist|\\.angular|public)/|${FIXTURES}` },
  enhancedResolveOptions: {
    exportsFields: ['exports'],
    conditionNames: ['@tranche/source', 'import', 'node', 'default', 'types'],
  },
};

/** Who may import whom; types count too, for whoever knows another's types knows the other. */
export const sourceRules = {
  forbidden: [...libraryFences, ...backendFences, ...frontendFences],
  options: { ...READING, tsPreCompilationDeps: true },
};

/** What a browser downloads once types are gone. */
export const browserRules = {
  forbidden: browserFences,
  options: { ...READING, tsPreCompilationDeps: false },
};
