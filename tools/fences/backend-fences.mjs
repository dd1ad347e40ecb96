import { within } from './library-fences.mjs';

const never = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

/** A folder directly below `backend/src`, except the platform, is a feature. */
const FEATURE = '^backend/src/(?!platform/)([^/]+)/';
/** A folder of the platform. */
const PLATFORM_PART = '^backend/src/platform/([^/]+)/';
/** The front doors of features and of parts of the platform; an index further in is a file like others. */
const FEATURE_DOOR = '^backend/src/[^/]+/index\\.ts$';
const PLATFORM_DOOR = '^backend/src/platform/[^/]+/index\\.ts$';
/** The front doors of the product: of all of it, of a feature, and of a part of the platform. */
const PRODUCT_DOORS = ['^backend/src/index\\.ts$', FEATURE_DOOR, PLATFORM_DOOR];

export const backendFences = [
  never(
    'platform-knows-no-feature',
    'What carries the features must work without any of them.',
    { path: '^backend/src/platform/', pathNot: '\\.spec\\.ts$' },
    { path: '^backend/src/(?!platform/)' },
  ),
  never(
    'feature-by-its-front-door',
    'Another feature is what its index says; the rest of it may change.',
    { path: FEATURE, pathNot: '\\.spec\\.ts$' },
    { path: FEATURE, pathNot: `^backend/src/$1/|${FEATURE_DOOR}` },
  ),
  never(
    'platform-by-its-front-door',
    'A part of the platform is what its index says.',
    { path: FEATURE, pathNot: '\\.spec\\.ts$' },
    {
      path: '^backend/src/platform/[^/]+/',
      pathNot: PLATFORM_DOOR,
    },
  ),
  never(
    'platform-part-by-its-front-door',
    'The parts of the platform are neighbours, not one room.',
    { path: PLATFORM_PART, pathNot: '\\.spec\\.ts$' },
    { path: PLATFORM_PART, pathNot: `^backend/src/platform/$1/|${PLATFORM_DOOR}` },
  ),
  never(
    'use-cases-know-no-http',
    'What is asked over http today is asked by a job or a command tomorrow.',
    {
      path: FEATURE,
      pathNot: '\\.(spec|controller|module|guard)\\.ts$|-pages\\.ts$',
    },
    { path: '^backend/src/platform/http/' },
  ),
  never(
    'nobody-asks-the-reading-room',
    'It stands on top: what a room needs of another it asks at the front door of that one.',
    { path: '^backend/src/(?!reading/)[^/]+/', pathNot: '\\.spec\\.ts$' },
    { path: '^backend/src/reading/' },
  ),
  never(
    'controller-calls-use-cases',
    'Permission, parse, one call: a controller has no business with tables.',
    { path: '\\.controller\\.ts$', pathNot: '^backend/src/platform/' },
    { path: '\\.(repository|row)\\.ts$|node_modules/typeorm/' },
  ),
  never(
    'production-runs-on-dependencies',
    'Development dependencies are not installed in production.',
    {
      path: '^backend/src/',
      pathNot: '\\.spec\\.ts$|^backend/src/identity/local/local-provider\\.ts$',
    },
    { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  ),
  never(
    'product-knows-no-demonstration',
    'What is made up for a demonstration stays out of production.',
    { pathNot: '^backend/demo/' },
    { path: within('backend/demo/') },
  ),
  never(
    'demonstration-by-the-front-doors',
    'The demonstration plays what the portal lets anybody do.',
    { path: '^backend/demo/src/', pathNot: '\\.spec\\.ts$' },
    { path: '^backend/(src|test)/', pathNot: PRODUCT_DOORS },
  ),
  never(
    'backend-knows-no-screen',
    'The browser reaches the backend, never the other way round.',
    { path: '^(backend|migrations)/' },
    { path: within('frontend/') },
  ),
];
