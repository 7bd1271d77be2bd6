/** The secret that keys subscriber ids and signs the links in mails: kept in Secrets Manager on AWS, a literal on the desk. */
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

export class TokenSecret {
  private value: Promise<string> | undefined;

  constructor(private readonly literalOrArn: string) {}

  read(): Promise<string> {
    this.value ??= this.load();
    // A refusal is not remembered: the next message may find the secret readable.
    this.value.catch(() => {
      this.value = undefined;
    });
    return this.value;
  }

  private async load(): Promise<string> {
    if (!this.literalOrArn.startsWith('arn:')) return this.literalOrArn;
    const answer = await new SecretsManagerClient({}).send(new GetSecretValueCommand({ SecretId: this.literalOrArn }));
    if (!answer.SecretString)
      throw new Error(`The secret ${this.literalOrArn} is empty: give it a value of at least 32 characters.`);
    return answer.SecretString;
  }
}
