/**
 * The AWS clients, one of each for the life of a function.
 *
 * Endpoints come from the SDK's own AWS_ENDPOINT_URL_* variables where the embedded cloud sets them, so no store branches on where
 * it runs. Undefined values are left out of rows: a row says only what is known.
 */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

export function tableClient(): DynamoDBDocumentClient {
  return documentClient(new DynamoDBClient({}));
}

/** What the SDK does with each request for nobody here: it tells a logger that is not there, AWS which SDK this is, and Lambda of loops that tables do not make. A tenth of a request's time. */
const formalities = ['loggerMiddleware', 'getUserAgentMiddleware', 'recursionDetectionMiddleware'];

export function documentClient(client: DynamoDBClient): DynamoDBDocumentClient {
  for (const name of formalities) client.middlewareStack.remove(name);
  return DynamoDBDocumentClient.from(client, {
    // The SDK takes a map with a key "constructor" for an instance of some class and refuses it; a story's terms may hold the word.
    marshallOptions: { removeUndefinedValues: true, convertClassInstanceToMap: true },
  });
}

export function bucketClient(): S3Client {
  // Loopback has no wildcard host names, so buckets go in the path there; on AWS the SDK's default stands.
  return new S3Client({
    forcePathStyle: process.env.AWS_ENDPOINT_URL_S3 !== undefined,
    // A report that was changed on the disk must be read to be told of: verify and why hash it against what was promised.
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
}

export function queueClient(): SQSClient {
  return new SQSClient({});
}

/** SES has no idempotency token, and the SDK's own retry after a lost answer would mail twice: one attempt, and the ledger decides. */
export function mailClient(): SESv2Client {
  return new SESv2Client({ maxAttempts: 1 });
}
