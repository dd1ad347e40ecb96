import { within } from './library-fences.mjs';

const never = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

const APP = '^frontend/src/app/';
const FEATURE = `${APP}features/([^/]+)/`;

export const frontendFences = [
  never(
    'frontend-never-sees-schemes',
    'A definition reaches the browser through the API, cut to the role of the reader.',
    { path: '^frontend/' },
    { path: within('libs/schemes/') },
  ),
  never(
    'frontend-knows-no-backend',
    'The contracts are all that both sides share.',
    { path: '^frontend/' },
    { path: within('(backend|migrations)/') },
  ),
  never(
    'frontend-imports-no-term',
    'Dates are computed where Temporal is sure to be: not every browser has it.',
    { path: '^frontend/' },
    { path: within('libs/domain/src/(term/|index\\.ts$)'), dependencyTypesNot: ['type-only'] },
  ),
  never(
    'feature-imports-no-feature',
    'What two features share belongs in core, ui or form-engine.',
    { path: FEATURE },
    { path: FEATURE, pathNot: `${APP}features/$1/` },
  ),
  never(
    'api-knows-contracts-only',
    'What is asked of the server depends on nobody who asks.',
    { path: `${APP}api/`, pathNot: '\\.spec\\.ts$' },
    { path: `${APP}`, pathNot: `${APP}api/` },
  ),
  never(
    'ui-knows-no-feature',
    'A part of the screen is the same for every feature.',
    { path: `${APP}ui/` },
    { path: `${APP}(features|form-engine|pages|shell)/` },
  ),
  never(
    'core-knows-no-feature',
    'Core is what every page stands on.',
    { path: `${APP}core/` },
    { path: `${APP}(features|form-engine|pages|shell)/` },
  ),
  never(
    'form-engine-knows-no-feature',
    'The engine renders any form of any scheme.',
    { path: `${APP}form-engine/` },
    { path: `${APP}(features|pages|shell)/` },
  ),
];

/** Looks at what remains of the imports when types are gone: what a browser really downloads. */
export const browserFences = [
  never(
    'browser-reaches-no-term',
    'Not through another library either: Temporal would be asked for at the first page.',
    { path: '^frontend/src/main\\.ts$' },
    { path: within('libs/domain/src/term/'), reachable: true },
  ),
];
