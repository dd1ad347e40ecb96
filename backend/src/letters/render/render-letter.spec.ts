import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  followed,
  objectsWith,
  type PdfObject,
  pdfObjects,
} from '../../../test/verapdf/pdf-objects.js';
import { withReader } from '../../../test/verapdf/read-pdf.js';
import {
  awardLetter,
  rejectionLetter,
  SAMPLE_DEFINITIONS,
} from '../../../test/verapdf/sample-letters.js';
import { missingFromChecklist } from '@tranche/domain';
import { loadFonts, renderLetter } from './index.js';

const hash = (pdf: Buffer) => createHash('sha256').update(pdf).digest('hex');

const LETTERS = [
  ['an award in Dutch', awardLetter('nl'), 'nl-NL'],
  ['an award in English', awardLetter('en'), 'en-GB'],
  ['a rejection with long reasons', rejectionLetter(), 'nl-NL'],
] as const;

describe.each(LETTERS)('the file of %s', (_name, letter, locale) => {
  let pdf: Buffer;
  let objects: PdfObject[];
  let catalog: PdfObject;

  beforeAll(async () => {
    pdf = await renderLetter(letter, await loadFonts());
    objects = pdfObjects(pdf);
    const [found] = objectsWith(objects, '/Type /Catalog');
    if (!found) throw new Error('no catalogue');
    catalog = found;
  });

  it('is tagged, says its language and shows its title', () => {
    expect(pdf.subarray(0, 8).toString()).toBe('%PDF-1.7');
    expect(catalog.dictionary).toContain(`/Lang (${locale})`);
    expect(followed(objects, catalog, 'MarkInfo').dictionary).toContain('/Marked true');
    expect(followed(objects, catalog, 'StructTreeRoot').dictionary).toContain('/ParentTree');
    const preferences = followed(objects, catalog, 'ViewerPreferences');
    expect(preferences.dictionary).toContain('/DisplayDocTitle true');
  });

  it('says to be PDF/A-3a and PDF/UA-1 in well-formed XMP', () => {
    const xmp = followed(objects, catalog, 'Metadata').stream?.toString('utf8') ?? '';
    expect(xmp).toContain('<pdfaid:part>3</pdfaid:part>');
    expect(xmp).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(xmp).toContain('<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>');
    expect(xmp).toContain('Techniek &amp; Zorg &lt;Oost&gt;');
  });

  it('has the same title in the document information, as it is read', async () => {
    const { info, pages } = await withReader(pdf, async (document) => ({
      ...(await document.getMetadata()),
      pages: document.numPages,
    }));
    expect(info).toMatchObject({ Title: `${letter.subject} (RIF24-0142/B1)` });
    expect(pages).toBeGreaterThanOrEqual(3);
  });

  it('carries its own colour profile', () => {
    const intent = followed(objects, catalog, 'OutputIntents');
    expect(intent.dictionary).toContain('/S /GTS_PDFA1');
    expect(followed(objects, intent, 'DestOutputProfile').stream?.length).toBeGreaterThan(1000);
  });

  it('embeds every font it uses, with a way back to Unicode', () => {
    const fonts = objectsWith(objects, '/Type /Font');
    const composite = fonts.filter(({ dictionary }) => dictionary.includes('/Subtype /Type0'));
    expect(composite.length).toBeGreaterThanOrEqual(2);
    expect(fonts.length).toBe(composite.length * 2);
    for (const font of composite) {
      const descendant = followed(objects, font, 'DescendantFonts');
      const descriptor = followed(objects, descendant, 'FontDescriptor');
      expect(followed(objects, descriptor, 'FontFile2').stream?.length).toBeGreaterThan(300);
      expect(followed(objects, font, 'ToUnicode').stream?.toString()).toContain('beginbfrange');
    }
  });

  it('holds the decision as data, equal to the data of the letter', async () => {
    const attachments = await withReader(pdf, (document) => document.getAttachments());
    expect([...(attachments?.keys() ?? [])]).toEqual(['decision.json']);
    const [file] = objectsWith(objects, '/Type /EmbeddedFile');
    expect(JSON.parse(file?.stream?.toString('utf8') ?? '')).toEqual(letter.data);
    expect(catalog.dictionary).toContain('/AF [');
    expect(followed(objects, catalog, 'AF').dictionary).toContain('/AFRelationship /Data');
  });

  it('gives every table head a scope', () => {
    const heads = objectsWith(objects, '/S /TH');
    expect(heads.length).toBeGreaterThan(5);
    for (const { dictionary } of heads) expect(dictionary).toMatch(/\/Scope \/(Column|Row)/);
  });

  it('is the same to the byte each time, also among others at the same moment', async () => {
    const fonts = await loadFonts();
    const [again, other] = await Promise.all([
      renderLetter(letter, fonts),
      renderLetter({ ...letter, reference: 'RIF24-0001/B1' }, fonts),
    ]);
    expect(hash(again)).toBe(hash(pdf));
    expect(hash(other)).not.toBe(hash(pdf));
  });
});

it('parses the fonts once for all letters of the process', async () => {
  expect(await loadFonts()).toBe(await loadFonts());
});

it.each(SAMPLE_DEFINITIONS.map((definition) => [definition.kind, definition] as const))(
  'the sample %s fulfils the checklist of its kind, so that the validator sees whole letters',
  (_kind, definition) => {
    expect(missingFromChecklist(definition)).toEqual([]);
  },
);
