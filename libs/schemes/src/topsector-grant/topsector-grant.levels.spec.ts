import { describe, expect, it } from '@jest/globals';
import { knownStops } from '@tranche/domain';
import { findScheme } from '../catalogue.js';

const inParts = findScheme('topsector-grant', '2016-in-parts');

describe('a grant in two parts, for students of mbo, hbo and university', () => {
  it('asks of nobody an exam that the own level does not have', () => {
    const said = JSON.stringify(inParts);
    expect(said).not.toMatch(/eerstejaarsexamen|first-year exam/i);
    // Only a hogeschool or university has a propedeuse: it is named with what an mbo school gives.
    const [duty] = inParts.duties;
    expect(duty?.text.nl).toMatch(/propedeuse.*mbo-school/);
    expect(said.match(/propedeuse/g)).toHaveLength(2);
  });

  it.each(['second', 'third', 'later'])('stops year %s at its question', (studyYear) => {
    const situation = { variant: 'student', answers: { level: 'mbo', studyYear } };
    const stops = knownStops(inParts.conditions, situation, ['level', 'studyYear']);
    expect(stops).toMatchObject([{ field: 'studyYear', reason: { code: 'first-year' } }]);
    expect(stops[0]?.reason.text.nl).toContain('voor studenten in jaar 1');
  });
});
