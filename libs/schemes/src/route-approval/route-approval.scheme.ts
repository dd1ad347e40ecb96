import { NO_ASSESSMENT, type SchemeVersion } from '@tranche/domain';
import { duo } from '../standard/authorities.js';
import { ROUTES_2014 } from './route-approval-2014.js';
import { ROUTES_2016 } from './route-approval-2016.js';
import { routeConditions } from './route-approval.conditions.js';
import { routeDocuments } from './route-approval.documents.js';
import { routeDuties } from './route-approval.duties.js';
import { routeForm } from './route-approval.form.js';
import { routeLetters } from './route-approval.letters.js';
import { routeParameters } from './route-approval.parameters.js';
import { routePartnership } from './route-approval.partnership.js';
import { ROUTE_REGULATION } from './route-approval.regulation.js';
import { routeSelfCheck } from './route-approval.self-check.js';
import { routeTerms } from './route-approval.terms.js';
import { ROUTES, routeVariants } from './route-approval.variants.js';
import { revocation, routeWorkflow } from './route-approval.workflow.js';
import type { RoutePage } from './route-page.js';

/** A version is what its page says, in the shape that the portal reads. */
export function routeVersion(page: RoutePage): SchemeVersion {
  const { version, versionTitle } = page;
  return {
    scheme: 'route-approval',
    version,
    ...(versionTitle && { versionTitle }),
    name: {
      nl: 'Doorlopende leerroutes vmbo-mbo',
      en: 'Continuous vmbo-mbo routes',
    },
    summary: {
      nl: 'Toestemming om vmbo en mbo als één leerroute aan te bieden, van leerjaar 3 tot het mbo-diploma.',
      en: 'Permission to offer vmbo and mbo as one route, from year 3 to the mbo diploma.',
    },
    audience: {
      nl: 'Een vmbo-school en een mbo-instelling vragen samen aan.',
      en: 'A vmbo school and an mbo institution apply together.',
    },
    law: 'awb',
    regulation: ROUTE_REGULATION,
    authority: duo,
    applicant: { kind: 'organisation' },
    limits: [],
    parameters: routeParameters(page),
    selfCheck: routeSelfCheck,
    workflow: routeWorkflow,
    procedures: { revocation },
    form: routeForm(page),
    documents: routeDocuments,
    partnership: routePartnership,
    variants: routeVariants(page),
    conditions: routeConditions(page),
    assessment: NO_ASSESSMENT,
    allocation: {
      method: 'none',
      edge: 'refuse-and-stop',
      article: page.division,
      lists: [ROUTES],
    },
    terms: routeTerms(page),
    money: 'none',
    duties: routeDuties,
    letters: routeLetters(page),
  };
}

export const routeApproval2014: SchemeVersion = routeVersion(ROUTES_2014);
export const routeApproval2016: SchemeVersion = routeVersion(ROUTES_2016);
