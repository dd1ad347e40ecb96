import { readFileSync } from 'node:fs';
import type { ImportReferenceList } from '@tranche/contracts';

export interface DemoReferenceList {
  readonly list: string;
  readonly version: ImportReferenceList;
}

const EXAMPLE = { nl: 'voorbeeld', en: 'example' };

/**
 * The lists of the demonstration. Regions, sectors and topsectors are those of the law; occupations and
 * schools are made up and say so. The occupations come twice: in the half-years of the regulation of
 * 2016, and in the last two, so that an occupation that left the list can be seen on any day.
 *
 * @param today the day on which the demonstration is loaded
 */
export function demoReferenceLists(today: Temporal.PlainDate): readonly DemoReferenceList[] {
  const SECTOR_PLANS = 'Regeling cofinanciering sectorplannen';
  const thisHalf = today.with({ month: today.month < 7 ? 1 : 7, day: 1 });
  const lastHalf = thisHalf.subtract({ months: 6 });
  return [
    of('regions', 'regions', '2013-10-01', `${SECTOR_PLANS}, bijlage 1`),
    of('sectors', 'sectors', '2013-10-01', `${SECTOR_PLANS}, bijlage 3`),
    of('topsectors', 'topsectors', '2012-02-13', 'Instellingsbesluit topteams, met ICT'),
    of('occupations', 'occupations-first', '2016-01-01', 'UWV', EXAMPLE),
    of('occupations', 'occupations-second', '2016-07-01', 'UWV', EXAMPLE),
    of('occupations', 'occupations-first', lastHalf.toString(), 'UWV', EXAMPLE),
    of('occupations', 'occupations-second', thisHalf.toString(), 'UWV', EXAMPLE),
    of('schools', 'schools', '2013-10-01', 'DUO', EXAMPLE),
  ];
}

function of(
  list: string,
  file: string,
  validFrom: string,
  source: string,
  note: ImportReferenceList['note'] = null,
): DemoReferenceList {
  return { list, version: { source, validFrom, note, csv: read(file) } };
}

/** From the sources, where the build leaves no copy: the demonstration runs in a checkout only. */
function read(file: string): string {
  const address = new URL(`../../src/data/reference/${file}.csv`, import.meta.url);
  return readFileSync(address, 'utf8');
}
