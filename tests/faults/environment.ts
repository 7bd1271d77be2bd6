/** Before anything of the desk is loaded: endpoints that are handed over in this process, keys that open nothing. What is logged, logWatch.ts hears. */
Object.assign(process.env, {
  AWS_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_CONFIG_FILE: '/nonexistent/config',
  AWS_SHARED_CREDENTIALS_FILE: '/nonexistent/credentials',
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  AWS_ENDPOINT_URL_DYNAMODB: 'http://dynamodb.local',
  AWS_ENDPOINT_URL_S3: 'http://s3.local',
  AWS_ENDPOINT_URL_SQS: 'http://sqs.local',
  AWS_ENDPOINT_URL_SESV2: 'http://ses.local',
  POWERTOOLS_LOG_LEVEL: process.env.DATELINE_FAULTS_LOG ?? 'INFO',
  POWERTOOLS_METRICS_DISABLED: 'true',
  SITE_URL: 'https://desk.example',
});
