/** The door for a function URL (payload format 2.0). */
import type { APIGatewayProxyStructuredResultV2, LambdaFunctionURLEvent } from 'aws-lambda';
import { environmentNames } from '../model/names.ts';
import type { StepContext } from '../model/step.ts';
import type { WebAnswer, WebRequest } from '../model/web.ts';
import { deskNow } from './deskClock.ts';
import { functionName } from './environment.ts';
import { errorFields, flushMetrics, log } from './log.ts';

/**
 * What every answer is sent with, a failure's and a redirect's too; a page that needs more says so itself. Without a policy of its own
 * an answer may load, run and frame nothing at all.
 */
const baseHeaders = {
  'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
};

export function onRequest<Services>(
  step: (request: WebRequest, services: Services, context: StepContext) => Promise<WebAnswer>,
  services: Services,
): (event: LambdaFunctionURLEvent) => Promise<APIGatewayProxyStructuredResultV2> {
  return async (event) => {
    let answer: WebAnswer;
    try {
      answer = await step(readRequest(event), services, { now: deskNow(), log });
    } catch (error) {
      log.error(`${functionName()} could not answer`, errorFields(error));
      answer = {
        status: 500,
        headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
        body: 'Something went wrong on our side. Please try again in a few minutes.',
      };
    } finally {
      flushMetrics();
    }
    const binary = typeof answer.body !== 'string';
    return {
      statusCode: answer.status,
      headers: { ...baseHeaders, ...answer.headers },
      body: typeof answer.body === 'string' ? answer.body : Buffer.from(answer.body).toString('base64'),
      isBase64Encoded: binary,
    };
  };
}

/** A function URL speaks https and nothing else; only the embedded cloud is asked without. */
const loopback = /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/;

function readRequest(event: LambdaFunctionURLEvent): WebRequest {
  const headers = Object.fromEntries(
    Object.entries(event.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value ?? '']),
  );
  const { domainName, http } = event.requestContext;
  return {
    method: http.method.toUpperCase(),
    path: decodePath(event.rawPath || '/'),
    query: Object.fromEntries(new URLSearchParams(event.rawQueryString ?? '')),
    headers,
    body: event.isBase64Encoded ? Buffer.from(event.body ?? '', 'base64').toString('utf8') : (event.body ?? ''),
    // A function cannot be told its own URL when it is deployed; a desk behind a host name of its own is given SITE_URL.
    origin:
      process.env[environmentNames.siteUrl]?.replace(/\/$/, '') ??
      // AWS says by which name it was reached; a header is whatever the asker wrote, and would lead the links of our mails astray.
      `${loopback.test(domainName) ? 'http' : 'https'}://${domainName}`,
  };
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
