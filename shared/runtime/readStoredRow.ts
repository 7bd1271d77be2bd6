import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';

/** A row in DynamoDB's own JSON (`{"feedId": {"S": "…"}}`), as exports and the AWS CLI write it; undefined when it is not written so. */
export function readStoredRow(item: unknown): Record<string, unknown> | undefined {
  try {
    return unmarshall(item as Record<string, AttributeValue>);
  } catch {
    return undefined;
  }
}
