import { describe, expect, it } from '@jest/globals';
import {
  composeLetter,
  isRefusal,
  LANGUAGES,
  letterFieldsOf,
  lettersOf,
  requiredFieldsOf,
  type LetterBlock,
  type LetterDefinition,
} from '@tranche/domain';
import { CATALOGUE } from './catalogue.js';
import { sampleLetterInput } from './contract/example/sample-letter.js';

const OCW = ['Minister van Onderwijs, Cultuur en Wetenschap', 'Postbus 30205, 2500 GE Den Haag'];
const SZW = ['Minister van Sociale Zaken en Werkgelegenheid', 'Postbus 90801, 2509 LV Den Haag'];
const UWV = ['UWV, ', 'Postbus 58285, 1040 HG Amsterdam'];
const RVO = ['Rijksdienst voor Ondernemend Nederland', 'Postbus 93144, 2509 AC Den Haag'];
/** Each region has an address of its own, a parameter of its tranche. */
const REGION = ['Netwerk Wetenschap & Technologie', '{parameterPostalAddress}'];

/**
 * Who decides on an objection: the body in whose name the decision was taken (Awb 6:4, 7:11), unless the
 * mandate covers objections as well: RVO by art. 27(b) of its regulation, UWV for the vouchers.
 */
const BODIES: Readonly<Record<string, readonly string[]>> = {
  'centre-of-expertise 2012': OCW,
  'practical-learning 2014': RVO,
  'practical-learning 2018': RVO,
  'rif 2014': OCW,
  'rif 2014-amended': OCW,
  'rif 2019': OCW,
  'rif 2024': OCW,
  'route-approval 2014': OCW,
  'route-approval 2016-2017': OCW,
  'sector-plan 2013-1': SZW,
  'sector-plan 2013-2': SZW,
  'sector-plan 2015': SZW,
  'technology-network 2016': REGION,
  'technology-network 2017': OCW,
  'training-voucher 2016': UWV,
  'work-bridge 2016': UWV,
};

/**
 * Whether a letter says by its definition until when one can do something against it: that each decision
 * does so is a finding (`decision-without-remedy`), and of the kinds that the law knows a checklist.
 */
function isOpen(definition: LetterDefinition): boolean {
  const { values } = requiredFieldsOf(definition);
  return values.includes('objectionUntil') || values.includes('appealUntil');
}

const HEADING = /^(Bent u het er niet mee eens\?|Do you disagree\?)$/;
const ELECTRONIC = /e-?mail|@|www\.|https?:|online|digita|electronic|elektronisch|porta[al]/i;

const LETTERS = CATALOGUE.flatMap((scheme) =>
  LANGUAGES.flatMap((language) => {
    const [variant = ''] = Object.keys(scheme.variants);
    const fields = letterFieldsOf(sampleLetterInput(scheme, variant, language));
    return lettersOf(scheme).map((definition) => {
      const letter = composeLetter(definition, fields, language);
      if (isRefusal(letter)) throw new Error(letter.reasons.map(({ text }) => text.en).join(' '));
      const version = `${scheme.scheme} ${scheme.version}`;
      const clause = clauseIn(letter.blocks);
      const name = `${version} ${definition.kind} ${language}`;
      return { name, version, scheme, definition, clause, fields };
    });
  }),
);

/** The words under the heading of the clause; empty where there is none. */
function clauseIn(blocks: readonly LetterBlock[]): string {
  const from = blocks.findIndex((block) => block.kind === 'heading' && HEADING.test(block.text));
  if (from === -1) return '';
  const after = blocks.slice(from + 1);
  const end = after.findIndex(({ kind }) => kind === 'heading');
  return after
    .slice(0, end)
    .flatMap((block) => {
      if (block.kind === 'paragraph') return [block.text];
      return block.kind === 'list' ? block.items : [];
    })
    .join('\n');
}

describe.each(LETTERS.map((each) => [each.name, each] as const))('%s', (_name, each) => {
  const { version, scheme, definition, clause, fields } = each;

  it('says where to object exactly where it says until when, under public law', () => {
    expect(clause !== '').toBe(isOpen(definition));
    if (isOpen(definition)) expect(scheme.law).toBe('awb');
  });

  it('names the body and the address of its regulation', () => {
    if (clause === '') return;
    // A version that is not named has no mandate of its own: who decides is who is objected to.
    const body = BODIES[version] ?? [scheme.authority.name.nl];
    for (const words of body) expect(scheme.authority.objection.nl).toContain(words);
    expect(clause).toContain(fields.values['objectionAddress']);
  });

  it('sends nobody to an address that is not there', () => {
    if (clause === '') return;
    expect(clause).not.toMatch(/[{}]/);
    expect(clause).toMatch(/Postbus \d+, \d{4} [A-Z]{2}|Voorbeeld Postadres/);
  });

  it('promises no electronic way, which does not exist', () => {
    expect(clause).not.toMatch(ELECTRONIC);
  });
});

const OLD_NETWORK = 'technology-network 2016';

describe('a tranche from before the address of its region was asked', () => {
  it('names the body alone, which is what the law asks (Awb 3:45)', () => {
    const network = CATALOGUE.find(({ version, scheme }) => `${scheme} ${version}` === OLD_NETWORK);
    if (!network) throw new Error('There is no such version');
    const input = sampleLetterInput(network, Object.keys(network.variants)[0] ?? '', 'nl');
    const tranche = { ...input.tranche, parameters: {} };
    expect(letterFieldsOf({ ...input, tranche }).values['objectionAddress']).toBe(
      'Netwerk Wetenschap & Technologie van de regio, ter attentie van de voorzitter.',
    );
  });
});
