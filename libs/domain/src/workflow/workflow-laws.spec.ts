import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ROLES, type Role } from '../access.js';
import { isRefusal } from '../refusal.js';
import { available } from './available.js';
import { decide, type Accepted, type Command, type Standing } from './decide.js';
import { NO_FACTS, type Facts } from './guard/facts.js';
import { fold } from './fold.js';
import { parkingPermit } from './parking-permit.fixture.js';

const roles = fc.subarray<Role>([...ROLES]);
const standings = fc.oneof(fc.constantFrom('open', 'before', 'after'), fc.constant('open'));
const deadline = fc.constantFrom('none', 'running', 'suspended', 'lapsed', 'ended');
const facts: fc.Arbitrary<Facts> = fc
  .record({ window: standings, repair: deadline, checkedBy: fc.subarray(['anna', 'otto']) })
  .map(({ window, repair, checkedBy }): Facts => ({
    ...NO_FACTS,
    window: window === 'before' || window === 'after' ? window : 'open',
    deadlines: { repair },
    performedBy: { check: checkedBy },
  }));
const commands: fc.Arbitrary<Command> = fc.record({
  transition: fc.oneof(
    fc.constantFrom(...Object.keys(parkingPermit.transitions)),
    fc.string(),
    fc.constantFrom('__proto__', 'toString', ''),
  ),
  actor: fc.record({ id: fc.constantFrom('anna', 'otto', ''), roles }),
  seen: fc.integer(),
  hasMotivation: fc.boolean(),
});
const anyStanding: fc.Arbitrary<Standing> = fc.record({
  state: fc.oneof(
    fc.constantFrom(...Object.keys(parkingPermit.states), '__proto__', 'toString'),
    fc.string(),
  ),
  eventNumber: fc.nat(),
});

/** Follows commands, keeping the row as a use case does; stops at a final state. */
function walk(steps: readonly { command: Command; facts: Facts }[]) {
  let row: Standing = { state: parkingPermit.initial, eventNumber: 0 };
  const events: Accepted['event'][] = [];
  for (const step of steps) {
    const command = { ...step.command, seen: row.eventNumber };
    const outcome = decide(parkingPermit, row, command, step.facts);
    if (isRefusal(outcome)) continue;
    events.push(outcome.event);
    row = { state: outcome.event.to, eventNumber: outcome.event.number };
  }
  return { row, events };
}

const steps = fc.array(fc.record({ command: commands, facts }), { maxLength: 60 });

describe('laws of a workflow', () => {
  it('decide never throws, and every refusal says why in both languages', () => {
    fc.assert(
      fc.property(anyStanding, commands, facts, (standing, command, known) => {
        const outcome = decide(parkingPermit, standing, command, known);
        if (!isRefusal(outcome)) return;
        for (const { text } of outcome.reasons) {
          expect(text.nl.trim()).not.toBe('');
          expect(text.en.trim()).not.toBe('');
        }
      }),
    );
  });

  it('fold of the events equals the row', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const { row, events } = walk(taken);
        expect(fold(parkingPermit, events)).toEqual(row);
      }),
    );
  });

  it('a final state is the end: no command is accepted there', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('granted', 'given_up'),
        commands,
        facts,
        (state, command, known) => {
          const standing = { state, eventNumber: command.seen };
          expect(isRefusal(decide(parkingPermit, standing, command, known))).toBe(true);
        },
      ),
    );
  });

  it('a random legal walk of somebody who may do everything ends within a few rounds', () => {
    const everyone = { id: 'zoe', roles: [...ROLES] };
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (choices) => {
        let row: Standing = { state: parkingPermit.initial, eventNumber: 0 };
        const known: Facts = { ...NO_FACTS, window: 'open', deadlines: { repair: 'running' } };
        for (let round = 0; round < 1000 && !isFinal(row); round += 1) {
          const open = available(parkingPermit, row.state, everyone, known).filter(
            ({ whyNot }) => whyNot.length === 0,
          );
          expect(open.length).toBeGreaterThan(0);
          const { value } = choices.next();
          const chosen = open[Number(value) % open.length];
          row = { state: chosen?.to ?? row.state, eventNumber: row.eventNumber + 1 };
        }
        expect(isFinal(row)).toBe(true);
      }),
    );
  });

  it('what available offers without objection, decide accepts', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(parkingPermit.states)),
        fc.record({ id: fc.constantFrom('anna', 'otto'), roles }),
        facts,
        (state, actor, known) => {
          for (const { transition, whyNot } of available(parkingPermit, state, actor, known)) {
            const command = { transition, actor, seen: 4, hasMotivation: true };
            const outcome = decide(parkingPermit, { state, eventNumber: 4 }, command, known);
            expect(isRefusal(outcome)).toBe(whyNot.length > 0);
          }
        },
      ),
    );
  });
});

function isFinal({ state }: Standing): boolean {
  return parkingPermit.states[state]?.final === true;
}
