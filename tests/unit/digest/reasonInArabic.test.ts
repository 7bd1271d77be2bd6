import { describe, expect, it } from 'vitest';
import { reasonInArabic, unnamedReason } from '../../../shared/digest/reasonInArabic.ts';
import { wordsOf } from '../../../shared/digest/words.ts';
import { explainFailure } from '../../../shared/fetch/explainFailure.ts';
import { readResponse } from '../../../shared/fetch/readResponse.ts';

function answering(status: number): string {
  const outcome = readResponse(
    {
      ...{ kind: 'answered', status, headers: {}, bytes: new Uint8Array(), finalUrl: 'https://a.example/feed' },
      conditional: false,
    },
    undefined,
  );
  if (!('problem' in outcome)) throw new Error(`${status} is no failure`);
  return outcome.problem;
}

const failing = (code: string) =>
  explainFailure(Object.assign(new Error('it failed'), { code }), 'desk503.example') ?? `${code} is unexplained`;

describe('why a feed could not be read, in the Arabic frame', () => {
  const problems = [
    ...[204, 200, 301, 304, 400, 401, 402, 403, 404, 406, 410, 429, 451, 500, 502, 503].map(answering),
    ...'ENOTFOUND EAI_AGAIN ECONNREFUSED ECONNRESET ETIMEDOUT EHOSTUNREACH CERT_HAS_EXPIRED'.split(' ').map(failing),
    ...'ERR_SSL_WRONG_VERSION_NUMBER EPROTO Z_DATA_ERROR ENETDOWN'.split(' ').map(failing),
    'The server is overloaded or under repair (503): it is left alone for 10 minutes.',
    'feed.example did not finish its answer within 20 seconds.',
  ];

  it.each(problems)('is said in Arabic: %s', (problem) => {
    const said = wordsOf('ar').failing('النشرة', problem);
    expect(said).not.toMatch(/[a-z]/i);
    expect(reasonInArabic(problem)).not.toBe(unnamedReason);
  });

  it('is said in Arabic where nobody foresaw it, and never by a number in the name of a host', () => {
    expect(wordsOf('ar').failing('النشرة', 'Gremlins ate the feed.')).not.toMatch(/[a-z]/i);
    expect(failing('ECONNREFUSED')).toContain('desk503');
    expect(reasonInArabic(failing('ECONNREFUSED'))).toBe(reasonInArabic('x.example refuses connections: it is down.'));
  });

  it('stays as it is written in the English frame', () => {
    expect(wordsOf('en').failing('Hill Agency', answering(404))).toContain('There is nothing at this address (404)');
  });
});
