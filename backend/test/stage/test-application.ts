import { RequestTransition } from '../../src/applications/index.js';
import { ApplicationRow } from '../../src/applications/file/application.row.js';
import type { SignedIn } from '../../src/identity/index.js';
import { bringTo, transition } from '../portal/index.js';
import { tellOfEarlierProject } from './earlier-project.js';
import type { TestBackend } from './test-backend.js';

export interface Asked {
  readonly title: string;
  readonly variant: string;
  readonly requestedCents: number;
}

/** Submits an application of ROC Oostrand; one employer carries what the subsidy leaves. */
export async function submitApplication(
  { portal }: TestBackend,
  tranche: string,
  asked: Asked,
): Promise<string> {
  const partners = { sanne: 2 * asked.requestedCents };
  const wishes = { ...asked, tranche, ownCents: 0, partners };
  const { reference } = await bringTo(portal, 'filled', wishes);
  if (asked.variant === 'upscaler') await tellOfEarlierProject(portal, reference);
  await transition(portal, 'fatima', reference, 'submit');
  return reference;
}

/** Performs a transition on what the person sees now. */
export async function request(
  backend: TestBackend,
  reference: string,
  name: string,
  user: SignedIn,
  motivation?: string,
): Promise<void> {
  const seen = (await applicationRow(backend, reference)).eventNumber;
  await backend
    .get(RequestTransition)
    .request(reference, { transition: name, seen, ...(motivation && { motivation }) }, user);
}

export function applicationRow(backend: TestBackend, reference: string): Promise<ApplicationRow> {
  return backend.read((tx) => tx.findOneByOrFail(ApplicationRow, { reference }));
}
