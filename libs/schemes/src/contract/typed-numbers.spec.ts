import { describe, expect, it } from '@jest/globals';
import { typedNumberFindings, type SchemeVersion, type Text } from '@tranche/domain';
import { RIF_2024 } from '../rif/rif-2024.js';
import type { RifPage } from '../rif/page/rif-page.js';
import { rifVersion } from '../rif/rif.scheme.js';
import { otherPage } from '../standard/page/other-page.js';
import { ENTRIES } from '../catalogue.js';

/** What is found when somebody types something into the version beside its page. */
function foundWhen(type: (scheme: SchemeVersion) => SchemeVersion): readonly string[] {
  const versionOf = (page: RifPage) => type(rifVersion(page));
  return typedNumberFindings(versionOf(RIF_2024), versionOf(otherPage(RIF_2024))).map(
    ({ code, text }) => `${code} ${text}`,
  );
}

const text = (nl: string, en: string): Text => ({ nl, en });

describe('a number that is typed beside the page', () => {
  it('is not there in a version that is a function of its page', () => {
    expect(foundWhen((scheme) => scheme)).toEqual([]);
  });

  it('is found in a sentence of the self-check, with its place', () => {
    const typed = foundWhen((scheme) => ({
      ...scheme,
      selfCheck: scheme.selfCheck.map((question) =>
        question.code === 'amount'
          ? { ...question, question: text('Hoogstens € 2,5 miljoen?', 'At most €2.5 million?') }
          : question,
      ),
    }));
    expect(typed).toEqual([
      'number-typed selfCheck/amount/question/nl: € 2,5 miljoen',
      'number-typed selfCheck/amount/question/en: €2.5 million',
    ]);
  });

  it('is found in a limit of the form', () => {
    const typed = foundWhen((scheme) => ({
      ...scheme,
      form: {
        ...scheme.form,
        sections: scheme.form.sections.map((section) => ({
          ...section,
          fields: section.fields.map((field) =>
            field.kind === 'money' && field.name === 'requested'
              ? { ...field, maximumCents: 250_000_000 }
              : field,
          ),
        })),
      },
    }));
    expect(typed).toEqual([
      'number-typed form/sections/budget/fields/requested/maximumCents: 250000000 cents',
    ]);
  });

  it('is found in a hint, a term and a share', () => {
    expect(
      foundWhen((scheme) => ({
        ...scheme,
        documents: scheme.documents.map((document) => ({
          ...document,
          hint: text('Binnen zestien weken', 'Within sixteen weeks'),
        })),
      })),
    ).toContain('number-typed documents/action-plan/hint/nl: zestien weken');
    expect(
      foundWhen((scheme) => ({
        ...scheme,
        terms: {
          ...scheme.terms,
          decision: { unit: 'weeks', amount: 16, atwApplies: true, article: 'art. 21(1)' },
        },
      })),
    ).toEqual(['number-typed terms/decision: 16 weeks']);
    expect(
      foundWhen((scheme) => ({
        ...scheme,
        variants: Object.fromEntries(
          Object.entries(scheme.variants).map(([name, variant]) => [
            name,
            variant.coFinancing
              ? {
                  ...variant,
                  coFinancing: {
                    ...variant.coFinancing,
                    subsidy: {
                      ...variant.coFinancing.subsidy,
                      maximum: { numerator: 1, denominator: 3 },
                    },
                  },
                }
              : variant,
          ]),
        ),
      })),
    ).toContain('number-typed variants/starter/coFinancing/subsidy/maximum: 1/3');
  });

  it('is found in a letter', () => {
    const typed = foundWhen((scheme) => ({
      ...scheme,
      letters:
        scheme.letters === 'none'
          ? 'none'
          : scheme.letters.map((letter) => ({
              ...letter,
              subject: text('Besluit binnen 16 weken', 'A decision within 16 weeks'),
            })),
    }));
    expect(typed).toContain('number-typed letters/award/subject/nl: 16 weken');
  });
});

describe('schemes with more than one version', () => {
  const versions = Map.groupBy(ENTRIES, ({ scheme }) => scheme.scheme);
  const several = [...versions].filter(([, entries]) => entries.length > 1);

  it.each(several)('%s is a function of a page in each', (_scheme, entries) => {
    const without = entries.filter(({ withOtherNumbers }) => withOtherNumbers === undefined);
    expect(without.map(({ scheme }) => scheme.version)).toEqual([]);
  });
});
