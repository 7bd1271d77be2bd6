import path from 'node:path';
import { type FunctionName, functionNames } from '../../shared/model/names.ts';
import { localRegion } from '../templates/resolver.ts';

/** Opens nothing; the embedded engines know the desk by it: the verbs that read and write with a person's own rights. */
export const deskAccessKeyId = 'local';

/** By this the engines know which function calls, and so which role it has. */
export function accessKeyIdOf(functionName: FunctionName): string {
  return `${deskAccessKeyId}-${functionName}`;
}

/** The function that signed a request; undefined for everybody else. `authorization` is a header of Signature Version 4. */
export function callingFunction(authorization: string | undefined): FunctionName | undefined {
  const id = /Credential=([^/]+)\//.exec(authorization ?? '')?.[1];
  return functionNames.find((name) => accessKeyIdOf(name) === id);
}

export interface Endpoints {
  dynamodb?: string;
  s3?: string;
  sqs?: string;
  ses?: string;
  secrets?: string;
}

/**
 * The variables by which the AWS SDK finds the embedded cloud and nothing else: endpoints, a region, keys that open nothing, and
 * configuration files that do not exist, so that nobody's own profile is read by mistake.
 */
export function awsVariables(root: string, endpoints: Endpoints): Record<string, string> {
  const named = {
    AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
    AWS_ENDPOINT_URL_S3: endpoints.s3,
    AWS_ENDPOINT_URL_SQS: endpoints.sqs,
    AWS_ENDPOINT_URL_SESV2: endpoints.ses,
    AWS_ENDPOINT_URL_SECRETS_MANAGER: endpoints.secrets,
  };
  return {
    AWS_REGION: localRegion,
    AWS_DEFAULT_REGION: localRegion,
    AWS_ACCESS_KEY_ID: deskAccessKeyId,
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_EC2_METADATA_DISABLED: 'true',
    // On AWS the functions run on a Node that the SDK does not warn about.
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    AWS_CONFIG_FILE: path.join(root, 'no-aws-config'),
    AWS_SHARED_CREDENTIALS_FILE: path.join(root, 'no-aws-credentials'),
    ...Object.fromEntries(Object.entries(named).filter((entry): entry is [string, string] => entry[1] !== undefined)),
  };
}
