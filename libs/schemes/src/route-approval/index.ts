import type { CatalogueEntry } from '../catalogue-entry.js';
import { pageEntry } from '../standard/page/page-entry.js';
import { ROUTES_2014 } from './route-approval-2014.js';
import { ROUTES_2016 } from './route-approval-2016.js';
import { routeExamples } from './route-approval.examples.js';
import { routeVersion } from './route-approval.scheme.js';

/** On which every experiment ends (Besluit art. 15(1)): nothing has to be sent in. */
const END_OF_EXPERIMENT = '2022-08-01';

/** Doorlopende leerroutes vmbo-mbo, oldest version first. */
export const routeApproval: readonly CatalogueEntry[] = [ROUTES_2014, ROUTES_2016].map((page) =>
  pageEntry(page, routeVersion, routeExamples, { fixedDays: [END_OF_EXPERIMENT] }),
);
