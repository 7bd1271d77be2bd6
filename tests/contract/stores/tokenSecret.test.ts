import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { TokenSecret } from '../../../shared/stores/tokenSecret.ts';

process.env.AWS_REGION = 'us-east-1';
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
const arn = 'arn:aws:secretsmanager:us-east-1:000000000000:secret:desk';
const manager = mockClient(SecretsManagerClient);
beforeEach(() => manager.reset());
afterAll(() => manager.restore());
const asked = () => manager.commandCalls(GetSecretValueCommand);

describe('the secret of the desk', () => {
  it('is itself on the desk, and asks nobody', async () => {
    expect(await new TokenSecret('k1:a secret of some length').read()).toBe('k1:a secret of some length');
    expect(asked()).toHaveLength(0);
  });

  it('is asked for once on AWS, however many ask at the same time', async () => {
    manager.on(GetSecretValueCommand).resolves({ SecretString: 'kept by AWS' });
    const secret = new TokenSecret(arn);
    expect(asked()).toHaveLength(0);
    expect(await Promise.all([secret.read(), secret.read(), secret.read()])).toEqual(Array(3).fill('kept by AWS'));
    expect(await secret.read()).toBe('kept by AWS');
    expect(asked().map((call) => call.args[0].input)).toEqual([{ SecretId: arn }]);
  });

  it('is asked for again after a refusal: one bad minute does not silence a function for its life', async () => {
    manager.on(GetSecretValueCommand).rejectsOnce(new Error('throttled')).resolves({ SecretString: 'kept by AWS' });
    const secret = new TokenSecret(arn);
    await expect(secret.read()).rejects.toThrow('throttled');
    expect(await secret.read()).toBe('kept by AWS');
  });

  it('is never an empty one: links signed with nothing could be made by anybody', async () => {
    manager.on(GetSecretValueCommand).resolves({});
    await expect(new TokenSecret(arn).read()).rejects.toThrow(`${arn} is empty`);
  });
});
