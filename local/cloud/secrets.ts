/**
 * Secrets Manager, embedded: GetSecretValue alone. Its values are those the data folder keeps, so that links mailed by an earlier run
 * still open.
 */
import { describeRefusal } from './describeRefusal.ts';
import type { Gate } from './gatekeeper.ts';
import { listenOnLoopback } from './listenOnLoopback.ts';

export interface Secrets {
  endpoint: string;
  stop(): Promise<void>;
}

/** `read` answers the value of the secret with this ARN, or undefined when there is none. */
export async function startSecrets(read: (arn: string) => string | undefined, gate: Gate): Promise<Secrets> {
  const loopback = await listenOnLoopback((request, response) => {
    const chunks: Buffer[] = [];
    request.on('error', () => response.destroy());
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const answer = (status: number, body: object) => {
        response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' });
        response.end(JSON.stringify(body));
      };
      const handle = async () => {
        const action = String(request.headers['x-amz-target'] ?? '').replace('secretsmanager.', '');
        const { SecretId = '' } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { SecretId?: string };
        const refusal = await gate(request.headers.authorization, [
          { action: `secretsmanager:${action}`, resource: SecretId },
        ]);
        if (refusal) return answer(400, { __type: 'AccessDeniedException', Message: describeRefusal(refusal) });
        if (action !== 'GetSecretValue') {
          return answer(400, {
            __type: 'InvalidRequestException',
            Message: `${action} is not part of the embedded Secrets Manager.`,
          });
        }
        const value = read(SecretId);
        if (value === undefined) {
          return answer(400, {
            __type: 'ResourceNotFoundException',
            Message: "Secrets Manager can't find the specified secret.",
          });
        }
        answer(200, {
          ARN: SecretId,
          Name: SecretId.split(':').at(-1),
          SecretString: value,
          VersionStages: ['AWSCURRENT'],
        });
      };
      handle().catch((error: unknown) => answer(500, { __type: 'InternalServiceError', Message: String(error) }));
    });
  });
  return { endpoint: loopback.url, stop: () => loopback.stop() };
}
