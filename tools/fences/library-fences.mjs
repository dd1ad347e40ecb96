/** A path of the workspace, however far below the root the cruise starts. */
export const within = (path) => `(^|/)${path}`;

const never = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

/** Where a library comes into the engine, each by one file: docs/decisions/005. */
const ELEVEN_TEST = '^libs/domain/src/identifiers/eleven-test\\.ts$';
const CANONICAL_JSON = '^libs/domain/src/canonical-json\\.ts$';
const SHA_256 = '^libs/domain/src/allocation/lot/sha-256\\.ts$';

export const libraryFences = [
  never(
    'domain-imports-nothing',
    'The engine is pure: it can be read, tested and trusted without anything around it.',
    { path: '^libs/domain/src/', pathNot: ['\\.spec\\.ts$', CANONICAL_JSON, ELEVEN_TEST, SHA_256] },
    { pathNot: '^libs/domain/src/' },
  ),
  never(
    'eleven-test-imports-one-library',
    'A library of the engine is as pure as the engine, and stays behind one file.',
    { path: ELEVEN_TEST },
    { pathNot: '^libs/domain/src/|node_modules/stdnum/lib/(cjs|esm)/nl/bsn\\.' },
  ),
  never(
    'canonical-json-imports-one-library',
    'What is hashed is written in one way, everywhere.',
    { path: CANONICAL_JSON },
    { pathNot: '^libs/domain/src/|node_modules/canonicalize/lib/canonicalize\\.(js|d\\.ts)$' },
  ),
  never(
    'sha-256-imports-one-library',
    'A lot replays in browsers and servers by the same code, and by no other.',
    { path: SHA_256 },
    { pathNot: '^libs/domain/src/|node_modules/@noble/hashes/(sha2|utils)\\.js$' },
  ),
  never(
    'schemes-import-domain-only',
    'A scheme is data for the engine; it knows no database and no screen.',
    { path: '^libs/schemes/src/', pathNot: '\\.(spec|fixture)\\.ts$|/describe-scheme\\.ts$' },
    { pathNot: '^libs/schemes/src/|(^|/)libs/domain/src/index\\.ts$' },
  ),
  never(
    'contracts-import-domain-only',
    'Contracts are read by both sides, so they may only know what both sides know.',
    { path: '^libs/contracts/src/', pathNot: '\\.(spec|fixture)\\.ts$' },
    {
      pathNot: '^libs/contracts/src/|(^|/)libs/domain/src/(index|browser)\\.ts$|node_modules/zod/',
    },
  ),
  never(
    'libraries-by-their-front-door',
    'Another library is what its index says it is; its fixtures are lent to tests.',
    { path: '^(backend|frontend|migrations|e2e)/' },
    {
      path: within('libs/[^/]+/src/'),
      pathNot: within('libs/[^/]+/src/(index|browser)\\.ts$|\\.fixture\\.ts$'),
    },
  ),
  never(
    'fixtures-are-for-tests',
    'What is made up for a test has no place in what runs.',
    { pathNot: '\\.spec\\.ts$|\\.fixture\\.ts$|/test/|/describe-scheme\\.ts$' },
    { path: '\\.fixture\\.ts$' },
  ),
  never(
    'no-circles',
    'Files that need each other are one file, or one of them holds too much.',
    {},
    { circular: true },
  ),
  never('everything-resolves', 'An import that leads nowhere.', {}, { couldNotResolve: true }),
];
