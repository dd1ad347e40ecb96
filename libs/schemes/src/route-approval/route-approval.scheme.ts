import { NO_ASSESSMENT, type SchemeVersion } from '@tranche/domain';
import { duo } from '../standard/authorities.js';
import { routeConditions2014, routeConditions2016 } from './route-approval.conditions.js';
import { routeDocuments } from './route-approval.documents.js';
import { routeDuties } from './route-approval.duties.js';
import { routeForm } from './route-approval.form.js';
import { routeLetters } from './route-approval.letters.js';
import { routeParameters2014, routeParameters2016 } from './route-approval.parameters.js';
import { routePartnership } from './route-approval.partnership.js';
import { ROUTE_REGULATION } from './route-approval.regulation.js';
import { routeSelfCheck } from './route-approval.self-check.js';
import { routeTerms2014, routeTerms2016 } from './route-approval.terms.js';
import { ROUTES, routeVariants } from './route-approval.variants.js';
import { routeWorkflow } from './route-approval.workflow.js';

/** The yearly windows: 1 October up to 1 November, a decision by 1 February. */
export const routeApproval2014: SchemeVersion = {
  scheme: 'route-approval',
  version: '2014',
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
  parameters: routeParameters2014,
  selfCheck: routeSelfCheck,
  workflow: routeWorkflow,
  form: routeForm,
  documents: routeDocuments,
  partnership: routePartnership,
  variants: routeVariants,
  conditions: routeConditions2014,
  assessment: NO_ASSESSMENT,
  allocation: {
    method: 'none',
    edge: 'refuse-and-stop',
    article: 'art. 3, 4(1)',
    lists: [ROUTES],
  },
  terms: routeTerms2014,
  money: 'none',
  duties: routeDuties,
  letters: routeLetters,
};

/** The transitional window for school year 2016-2017, with a day of decision of its own (art. 5). */
export const routeApproval2016: SchemeVersion = {
  ...routeApproval2014,
  version: '2016-2017',
  versionTitle: { nl: 'schooljaar 2016-2017', en: 'school year 2016-2017' },
  parameters: routeParameters2016,
  conditions: routeConditions2016,
  allocation: { ...routeApproval2014.allocation, article: 'art. 3, 5(2)' },
  terms: routeTerms2016,
};
