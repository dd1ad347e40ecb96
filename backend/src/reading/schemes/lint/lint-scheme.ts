import { Injectable } from '@nestjs/common';
import type { SchemeLint } from '@tranche/contracts';
import {
  composeLetter,
  isRefusal,
  LANGUAGES,
  letterFieldsOf,
  lettersOf,
  sentenceOf,
  validateScheme,
  versionTitleOf,
  type Finding,
  type Language,
  type LetterDefinition,
  type SchemeVersion,
} from '@tranche/domain';
import {
  checkExample,
  ENTRIES,
  isReleased,
  sampleLetterInput,
  type CatalogueEntry,
} from '@tranche/schemes';
import { isDeepStrictEqual } from 'node:util';
import { NotFoundError } from '../../../platform/errors/index.js';
import { walksThrough } from './walks-through.js';

/** Runs made-up cases through a version, so that an officer sees what it does before it is used. */
@Injectable()
export class LintScheme {
  /** @throws NotFoundError for a version the catalogue does not have */
  lint(code: string, version: string): SchemeLint {
    const entry = ENTRIES.find(
      ({ scheme }) => scheme.scheme === code && scheme.version === version,
    );
    if (!entry) throw new NotFoundError();
    const { scheme } = entry;
    const findings = validateScheme(scheme);
    return {
      scheme: code,
      version,
      versionTitle: versionTitleOf(scheme),
      name: scheme.name,
      isReleased: isReleased(scheme),
      findings: findings.map(findingInWords),
      // What lacks a part is not played through: it would stop there, and say nothing of the rest.
      ...(findings.some(({ code }) => code === 'part-missing') ? NOTHING_PLAYED : played(entry)),
    };
  }
}

type Played = Pick<SchemeLint, 'letters' | 'walks' | 'examples'>;

const NOTHING_PLAYED: Played = { letters: [], walks: [], examples: [] };

function played({ scheme, examples }: CatalogueEntry): Played {
  return {
    letters: sampleLetters(scheme),
    walks: walksThrough(scheme),
    examples: examples.map((example) => {
      const { expected, actual } = checkExample(scheme, example);
      return { name: example.name, holds: isDeepStrictEqual(actual, expected) };
    }),
  };
}

function findingInWords({ code, text }: Finding): SchemeLint['findings'][number] {
  const { nl, en } = sentenceOf(code);
  return { code, says: { nl, en }, text };
}

/** Every letter for every variant in every language, filled for an application that does not exist. */
function sampleLetters(scheme: SchemeVersion): SchemeLint['letters'] {
  return lettersOf(scheme).flatMap((letter) =>
    Object.keys(scheme.variants).flatMap((variant) =>
      LANGUAGES.map((language) => sampleLetter(scheme, letter, variant, language)),
    ),
  );
}

function sampleLetter(
  scheme: SchemeVersion,
  letter: LetterDefinition,
  variant: string,
  language: Language,
): SchemeLint['letters'][number] {
  const fields = letterFieldsOf(sampleLetterInput(scheme, variant, language));
  const composed = composeLetter(letter, fields, language);
  const label = scheme.variants[variant]?.label ?? { nl: variant, en: variant };
  return {
    kind: letter.kind,
    variant: label,
    language,
    subject: isRefusal(composed) ? letter.subject[language] : composed.subject,
    emptyFields: isRefusal(composed) ? composed.reasons.map(({ text }) => text[language]) : [],
  };
}
