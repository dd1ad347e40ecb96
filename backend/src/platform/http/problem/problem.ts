import { STATUS_CODES } from 'node:http';
import type { Problem } from '@tranche/contracts';
import type { Language, Text } from '@tranche/domain';
import { isUnavailable } from '../../database/index.js';
import { ContractViolation } from '../contract/contract-pipe.js';
import {
  BusyError,
  DomainError,
  InvalidInputError,
  LaterError,
  RefusedError,
  SQL_STATES,
  sqlState,
  StaleError,
} from '../../errors/index.js';
import { pointerTo, sentenceFor } from '../contract/issue-sentences.js';

/** A problem before it is given the address it is about. */
export type ProblemBody = Omit<Problem, 'instance'> & {
  readonly stale?: object;
  /** Goes into the header `Retry-After`, not into the body. */
  readonly retryAfter?: number;
};

/** Turns whatever went wrong into RFC 9457 problem details, in the reader's language. */
export function problemOf(error: unknown, language: Language): ProblemBody {
  if (error instanceof ContractViolation) return violation(error, language);
  if (error instanceof DomainError) return domainProblem(error, language);
  if (sqlState(error) === SQL_STATES.lockNotAvailable)
    return domainProblem(new BusyError(), language);
  const status = statusOf(error);
  const { title, detail } = GENERAL[status] ?? (status >= 500 ? BROKEN : UNCLEAR);
  return {
    type: 'about:blank',
    status,
    title: title?.[language] ?? STATUS_CODES[status] ?? 'Error',
    detail: detail[language],
  };
}

function domainProblem(error: DomainError, language: Language): ProblemBody {
  const errors = errorsOf(error, language);
  return {
    type: error.type,
    status: error.status,
    title: error.title[language],
    detail: error.detail[language],
    ...(errors && { errors }),
    ...(error instanceof StaleError && { stale: error.stale }),
    ...(error instanceof LaterError && { retryAfter: error.retryAfter }),
  };
}

function errorsOf(error: DomainError, language: Language): Problem['errors'] {
  if (error instanceof RefusedError) {
    return error.refusal.reasons.map(({ code, text, article }) => ({
      code,
      detail: text[language],
      ...(article && { article }),
    }));
  }
  if (error instanceof InvalidInputError) {
    return error.problems.map(({ pointer, code, text }) => ({
      in: 'body' as const,
      pointer,
      code,
      detail: text[language],
    }));
  }
  return undefined;
}

function violation(error: ContractViolation, language: Language): ProblemBody {
  return {
    type: 'about:blank',
    status: 400,
    title: { nl: 'Er klopt iets niet', en: 'Something is not right' }[language],
    detail: {
      nl: 'Het verzoek past niet bij wat hier wordt gevraagd.',
      en: 'The request does not fit what is asked for here.',
    }[language],
    errors: error.issues.map((issue) => ({
      in: error.part,
      pointer: pointerTo(issue, error.field),
      code: issue.params?.code ?? issue.code ?? 'invalid',
      detail: sentenceFor(issue)[language],
    })),
  };
}

function statusOf(error: unknown): number {
  if (isUnavailable(error)) return 503;
  if (typeof error !== 'object' || error === null) return 500;
  const status: unknown = Reflect.get(error, 'status') ?? Reflect.get(error, 'statusCode');
  return typeof status === 'number' && status >= 400 && status < 600 ? status : 500;
}

interface GeneralProblem {
  readonly title?: Text;
  readonly detail: Text;
}

const GENERAL: Readonly<Record<number, GeneralProblem>> = {
  400: {
    title: { nl: 'Er klopt iets niet', en: 'Something is not right' },
    detail: { nl: 'Het verzoek is niet te lezen.', en: 'The request cannot be read.' },
  },
  404: {
    title: { nl: 'Niet gevonden', en: 'Not found' },
    detail: { nl: 'Dit adres bestaat niet.', en: 'This address does not exist.' },
  },
  413: {
    title: { nl: 'Te groot', en: 'Too large' },
    detail: { nl: 'Wat u stuurt is te groot.', en: 'What you send is too large.' },
  },
  415: {
    title: { nl: 'Verkeerd soort bestand', en: 'Wrong kind of file' },
    detail: {
      nl: 'Dit soort inhoud wordt niet aangenomen.',
      en: 'This kind of content is not accepted.',
    },
  },
  429: {
    title: { nl: 'Te veel verzoeken', en: 'Too many requests' },
    detail: { nl: 'Wacht even en probeer het opnieuw.', en: 'Wait a moment and try again.' },
  },
  503: {
    title: { nl: 'Even niet bereikbaar', en: 'Not available now' },
    detail: { nl: 'Probeer het over een minuut opnieuw.', en: 'Try again in a minute.' },
  },
};

const BROKEN: GeneralProblem = {
  title: { nl: 'Er ging iets mis', en: 'Something went wrong' },
  detail: {
    nl: 'Er ging bij ons iets mis. Probeer het later opnieuw.',
    en: 'Something went wrong on our side. Try again later.',
  },
};

const UNCLEAR: GeneralProblem = {
  detail: {
    nl: 'Dit verzoek kan niet worden uitgevoerd.',
    en: 'This request cannot be carried out.',
  },
};
