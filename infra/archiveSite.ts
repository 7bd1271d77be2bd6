import { Annotations, Aws, Duration, Stack } from 'aws-cdk-lib';
import {
  AllowedMethods,
  CachedMethods,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  HttpVersion,
  PriceClass,
  ResponseHeadersPolicy,
  S3OriginAccessControl,
  Signing,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { Bucket, type IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';

/** What pages and pictures are sent with, as manage-subscription sends them (shared/digest/pageHeaders.ts): tests/infra/archiveSite.test.ts holds them together. */
const contentSecurityPolicy =
  "default-src 'none'; img-src 'self'; style-src 'sha256-WQ66K4KD9qjHao8OiSj8RqnpYiYZy+oFb/2UeEmAo34='; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** As long as a browser keeps a page of the archive; one that is drawn again shows within this time. */
const keptFor = Duration.minutes(5);

/**
 * The archive of editions at CloudFront: pages, pictures and feeds straight from their bucket, which lets in this account's distributions and to what
 * is public alone (archiveStack.ts). The reader's own pages stay with their function, to which this site leads.
 */
export class ArchiveSite extends Construct {
  /** With a slash at the end, as a function's own URL has it. */
  readonly url: string;

  constructor(scope: Construct, id: string, props: { editionFiles: IBucket; pagesUrl: string }) {
    super(scope, id);
    Annotations.of(this).acknowledgeWarning(
      '@aws-cdk/aws-cloudfront-origins:updateImportedBucketPolicyOac',
      'The Archive stack lets it in.',
    );
    // Not as the bucket of the other stack: CDK would write this distribution into its policy, and the stacks would wait for each other.
    const bucket = Bucket.fromBucketName(this, 'Bucket', props.editionFiles.bucketName);
    // These names are the account's, whatever the region: without both in them a second desk could not be deployed beside the first.
    const named = `${Stack.of(this).stackName}-${Aws.REGION}`;
    const distribution = new Distribution(this, 'Distribution', {
      comment: 'Past editions, as pages, pictures and feeds.',
      defaultBehavior: {
        origin: S3BucketOrigin.withOriginAccessControl(bucket, {
          originAccessControl: new S3OriginAccessControl(this, 'Access', {
            originAccessControlName: named,
            signing: Signing.SIGV4_ALWAYS,
          }),
        }),
        allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
        cachedMethods: CachedMethods.CACHE_GET_HEAD,
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        compress: true,
        // Nothing of a request makes a difference to what is answered: no cookie, no query, no header.
        cachePolicy: new CachePolicy(this, 'Cache', {
          cachePolicyName: named,
          comment: 'A page may be drawn again in a better form.',
          defaultTtl: keptFor,
          minTtl: Duration.seconds(0),
          maxTtl: keptFor,
          enableAcceptEncodingGzip: true,
          enableAcceptEncodingBrotli: true,
        }),
        responseHeadersPolicy: this.headers(named),
        functionAssociations: [
          {
            eventType: FunctionEventType.VIEWER_REQUEST,
            function: new EdgeFunction(this, 'Addresses', {
              functionName: named,
              comment: 'Folders have an index; what is not of the archive is at the reader’s own pages.',
              runtime: FunctionRuntime.JS_2_0,
              code: FunctionCode.fromInline(addressCode(props.pagesUrl)),
            }),
          },
        ],
      },
      // A page that is not there: S3 says 403 to whoever may not list, which nobody may.
      errorResponses: [
        {
          httpStatus: 403,
          responseHttpStatus: 404,
          responsePagePath: '/editions/index.html',
          ttl: Duration.minutes(1),
        },
      ],
      // Europe and North America at the least price; others are served from there.
      priceClass: PriceClass.PRICE_CLASS_100,
      httpVersion: HttpVersion.HTTP2_AND_3,
      enableLogging: false,
    });
    this.url = `https://${distribution.distributionDomainName}/`;
    acknowledge(
      distribution,
      'Readers of this war are everywhere, and nowhere are they shut out.',
      'AwsSolutions-CFR1',
    );
    acknowledge(
      distribution,
      'Still files behind a cache, without a form or a query: there is nothing to attack, and a firewall would cost more than the whole desk.',
      'AwsSolutions-CFR2',
    );
    acknowledge(
      distribution,
      'Access logs would be a record of who read which page about this war.',
      'AwsSolutions-CFR3',
    );
    acknowledge(
      distribution,
      'The certificate is CloudFront’s own, and with it the protocol: whoever wants another puts a domain of theirs in front (siteUrl).',
      'AwsSolutions-CFR4',
    );
  }

  private headers(name: string): ResponseHeadersPolicy {
    return new ResponseHeadersPolicy(this, 'Headers', {
      responseHeadersPolicyName: name,
      comment: 'No script runs, nothing is loaded from elsewhere.',
      securityHeadersBehavior: {
        contentSecurityPolicy: { contentSecurityPolicy, override: true },
        contentTypeOptions: { override: true },
        frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
        referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
        strictTransportSecurity: { accessControlMaxAge: Duration.days(365), includeSubdomains: true, override: true },
      },
      customHeadersBehavior: {
        customHeaders: [{ header: 'cache-control', value: `public, max-age=${keptFor.toSeconds()}`, override: true }],
      },
    });
  }
}

/** Runs at the edge, in CloudFront's own JavaScript. */
function addressCode(pagesUrl: string): string {
  return `var pages = '${pagesUrl}'.replace(/\\/$/, '');
function to(address) {
  return { statusCode: 302, statusDescription: 'Found', headers: { location: { value: address } } };
}
function handler(event) {
  var request = event.request;
  // A browser takes // and /\\ at the head of an address for another host: nobody is led there under our name.
  var uri = request.uri = request.uri.replace(/[\\/\\\\]+/g, '/');
  if (uri === '/') return to('/editions/');
  if (uri.indexOf('/subscription/') === 0) {
    var lang = request.querystring.lang;
    return to(pages + uri + (lang && lang.value === 'ar' ? '?lang=ar' : ''));
  }
  if (uri.charAt(uri.length - 1) === '/') request.uri = uri + 'index.html';
  else if (uri.lastIndexOf('.') < uri.lastIndexOf('/')) return to(uri + '/');
  return request;
}
`;
}
