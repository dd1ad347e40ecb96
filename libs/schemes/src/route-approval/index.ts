import type { CatalogueEntry } from '../catalogue-entry.js';
import { routeExamples2014, routeExamples2016 } from './route-approval.examples.js';
import { routeApproval2014, routeApproval2016 } from './route-approval.scheme.js';

/** Doorlopende leerroutes vmbo-mbo, oldest version first. */
export const routeApproval: readonly CatalogueEntry[] = [
  { scheme: routeApproval2014, examples: routeExamples2014 },
  { scheme: routeApproval2016, examples: routeExamples2016 },
];
