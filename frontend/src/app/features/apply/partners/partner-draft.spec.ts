import { describe, expect, it } from '@jest/globals';
import { EMPTY_PARTNER, requestOf, wrongIn, type PartnerDraft } from './partner-draft.js';

const BERKEL: PartnerDraft = {
  name: ' Installatiegroep Berkel ',
  kind: 'labour-organisation',
  kvk: '1234 5678',
  contactName: 'Sanne Berkel',
  contactEmail: 'sanne@berkel.example',
};

describe('a partner that is added', () => {
  it('is ready when everything is filled in', () => {
    expect(wrongIn(BERKEL)).toEqual([]);
  });

  it('goes out without the spaces that people type', () => {
    expect(requestOf(BERKEL)).toMatchObject({ name: 'Installatiegroep Berkel', kvk: '12345678' });
  });

  it('may have no register number', () => {
    expect(wrongIn({ ...BERKEL, kvk: '' })).toEqual([]);
    expect(requestOf({ ...BERKEL, kvk: '' }).kvk).toBeNull();
  });

  it.each([
    { field: 'kvk', value: '1234567' },
    { field: 'contactEmail', value: 'sanne' },
    { field: 'name', value: ' x ' },
  ] as const)('is stopped by $field "$value"', ({ field, value }) => {
    expect(wrongIn({ ...BERKEL, [field]: value })).toEqual([field]);
  });

  it('names every field that is empty, in the order of the form', () => {
    expect(wrongIn(EMPTY_PARTNER)).toEqual(['name', 'kind', 'contactName', 'contactEmail']);
  });
});
