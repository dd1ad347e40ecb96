import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DiscoveryModule } from '@nestjs/core';
import { Test, type TestingModule } from '@nestjs/testing';
import { IntegrityCheck, type CheckReport, type ChecksIntegrity } from './integrity-check.js';
import { reportOf } from './report-of.js';
import { VerifyPortal } from './verify-portal.js';

@IntegrityCheck('things in order')
class RightCheck implements ChecksIntegrity {
  check(report: CheckReport): Promise<void> {
    report.looked();
    report.looked();
    return Promise.resolve();
  }
}

@IntegrityCheck('broken things')
class WrongCheck implements ChecksIntegrity {
  check(report: CheckReport): Promise<void> {
    report.looked();
    report.wrong('Thing 1 is broken.');
    return Promise.resolve();
  }
}

@IntegrityCheck('things out of reach')
class FailingCheck implements ChecksIntegrity {
  check(report: CheckReport): Promise<void> {
    report.looked();
    return Promise.reject(new Error('the bucket is away'));
  }
}

describe('VerifyPortal', () => {
  let module: TestingModule;
  beforeAll(async () => {
    module = await Test.createTestingModule({
      imports: [DiscoveryModule],
      providers: [VerifyPortal, RightCheck, WrongCheck, FailingCheck],
    }).compile();
  });
  afterAll(() => module.close());

  it('runs every check, and a check that breaks off is no clean result', async () => {
    expect(await module.get(VerifyPortal).verify()).toEqual([
      { looksAt: 'broken things', looked: 1, wrong: ['Thing 1 is broken.'] },
      { looksAt: 'things in order', looked: 2, wrong: [] },
      {
        looksAt: 'things out of reach',
        looked: 1,
        wrong: ['Checking the things out of reach broke off after 1: the bucket is away'],
      },
    ]);
  });

  it('says in plain lines what was looked at and what is wrong', async () => {
    expect(reportOf(await module.get(VerifyPortal).verify())).toBe(
      [
        'broken things: 1 looked at, 1 not right',
        '  - Thing 1 is broken.',
        'things in order: 2 looked at, all right',
        'things out of reach: 1 looked at, 1 not right',
        '  - Checking the things out of reach broke off after 1: the bucket is away',
        'Not right: 2.',
        '',
      ].join('\n'),
    );
  });
});
