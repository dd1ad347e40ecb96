import { describe, expect, it } from '@jest/globals';
import { QueryFailedError } from 'typeorm';
import { withoutData } from './log.js';

describe('An error in the log', () => {
  it('says what failed, and nothing of the values: they are people’s data', () => {
    const driver = Object.assign(new Error('duplicate key value'), {
      code: '23505',
      constraint: 'person_subject_key',
      detail: 'Key (email)=(fatima@school.example) already exists.',
    });
    const error = new QueryFailedError('INSERT INTO person', ['fatima@school.example'], driver);
    const logged = JSON.stringify(withoutData(error));
    expect(logged).not.toContain('fatima@school.example');
    expect(JSON.parse(logged)).toMatchObject({
      type: 'QueryFailedError',
      message: 'duplicate key value',
      code: '23505',
      constraint: 'person_subject_key',
    });
  });
});
