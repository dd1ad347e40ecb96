import type { StartApplication as Request } from '@tranche/contracts';
import type { SchemeVersion } from '@tranche/domain';
import type { RepresentedOrganisation, SignedIn } from '../../identity/index.js';
import { ForbiddenError, InvalidInputError } from '../../platform/errors/index.js';

/** Who applies, and under which title. */
export interface Applicant {
  /** Null where a natural person applies for oneself. */
  readonly organisation: RepresentedOrganisation | null;
  readonly title: string;
}

/**
 * Who applies under a scheme: the organisation in the request, or the person who asks.
 *
 * @throws ForbiddenError for an organisation somebody does not represent
 * @throws InvalidInputError for an organisation without a title for its application
 */
export function applicantOf(
  scheme: SchemeVersion,
  request: Pick<Request, 'organisationId'> & { readonly title?: string | undefined },
  user: SignedIn,
): Applicant {
  if (scheme.applicant.kind === 'person') {
    return { organisation: null, title: request.title ?? scheme.name.nl };
  }
  const { organisationId, title } = request;
  const organisation = user.represents.find((each) => each.organisationId === organisationId);
  if (!organisation) throw new ForbiddenError(NOT_REPRESENTED);
  if (title === undefined) throw new InvalidInputError([TITLE_MISSING]);
  return { organisation, title };
}

const NOT_REPRESENTED = {
  nl: 'U vertegenwoordigt deze organisatie niet.',
  en: 'You do not represent this organisation.',
};

const TITLE_MISSING = {
  pointer: '#/title',
  code: 'required',
  text: {
    nl: 'Geef de aanvraag een naam van minstens 3 tekens.',
    en: 'Give the application a name of at least 3 characters.',
  },
};
