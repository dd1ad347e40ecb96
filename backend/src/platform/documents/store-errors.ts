import { DomainError } from '../errors/index.js';

/** 507: there is no room for another document; nothing of it has been kept. */
export class StoreFullError extends DomainError {
  override readonly name = 'StoreFullError';
  readonly status = 507;
  readonly title = { nl: 'Geen ruimte meer', en: 'No room left' };
  readonly detail = {
    nl: 'Het portaal heeft nu geen ruimte om dit bestand te bewaren. Er is niets van bewaard. Probeer het later opnieuw; de beheerder ziet deze melding ook.',
    en: 'The portal has no room to keep this file now. Nothing of it has been kept. Try again later; the administrator sees this message as well.',
  };
}

/** 503: documents cannot be written or read now. */
export class StoreUnavailableError extends DomainError {
  override readonly name = 'StoreUnavailableError';
  readonly status = 503;
  readonly title = { nl: 'Documenten even niet bereikbaar', en: 'Documents not available now' };
  readonly detail = {
    nl: 'Documenten kunnen nu niet worden bewaard of gelezen. Probeer het over een paar minuten opnieuw.',
    en: 'Documents cannot be kept or read now. Try again in a few minutes.',
  };
}

/** 500: what lies in the store is not what was put there; better said than half a document served. */
export class DocumentDamagedError extends DomainError {
  override readonly name = 'DocumentDamagedError';
  readonly status = 500;
  readonly title = { nl: 'Dit bestand is beschadigd', en: 'This file is damaged' };
  readonly detail = {
    nl: 'Dit bestand is in het portaal niet meer heel en wordt daarom niet getoond. De beheerder ziet deze melding ook.',
    en: 'This file is no longer whole in the portal, so it is not shown. The administrator sees this message as well.',
  };
}

const NO_ROOM: readonly string[] = ['ENOSPC', 'EDQUOT', 'EFBIG'];

/** Does work at the store; what the disk or the bucket says becomes an answer for people. */
export async function atTheStore<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DomainError) throw error;
    const answer = NO_ROOM.includes(codeOf(error)) ? StoreFullError : StoreUnavailableError;
    throw Object.assign(new answer(), { cause: error });
  }
}

export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  const code: unknown = Reflect.get(error, 'code') ?? Reflect.get(error, 'name');
  return typeof code === 'string' ? code : '';
}
