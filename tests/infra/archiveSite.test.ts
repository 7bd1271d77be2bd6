import vm from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { sitePageHeaders } from '../../shared/digest/pageHeaders.ts';
import { type Desk, type Resource, readDesk } from './readDesk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await readDesk();
});

const propertiesOf = (type: string): Resource['Properties'] => {
  const [[, { Properties }]] = desk.ofType(type) as [[string, Resource]];
  return Properties;
};

describe('the archive at CloudFront', () => {
  it('has names that no second desk of the account has, in this region or another', () => {
    const names = [
      propertiesOf('AWS::CloudFront::OriginAccessControl').OriginAccessControlConfig.Name,
      propertiesOf('AWS::CloudFront::CachePolicy').CachePolicyConfig.Name,
      propertiesOf('AWS::CloudFront::ResponseHeadersPolicy').ResponseHeadersPolicyConfig.Name,
      propertiesOf('AWS::CloudFront::Function').Name,
    ];
    for (const name of names)
      expect(name).toEqual({ 'Fn::Join': ['', ['Dateline-Pipeline-', { Ref: 'AWS::Region' }]] });
  });

  it('sends pages with the very headers that the public pages’ function sends them with', () => {
    const { SecurityHeadersConfig, CustomHeadersConfig } = propertiesOf(
      'AWS::CloudFront::ResponseHeadersPolicy',
    ).ResponseHeadersPolicyConfig;
    expect(SecurityHeadersConfig.ContentSecurityPolicy).toEqual({
      ContentSecurityPolicy: sitePageHeaders['content-security-policy'],
      Override: true,
    });
    expect(SecurityHeadersConfig.ReferrerPolicy.ReferrerPolicy).toBe(sitePageHeaders['referrer-policy']);
    expect(SecurityHeadersConfig).toMatchObject({
      ContentTypeOptions: { Override: true },
      FrameOptions: { FrameOption: 'DENY' },
      StrictTransportSecurity: { AccessControlMaxAgeSec: 31_536_000 },
    });
    expect(CustomHeadersConfig.Items).toEqual([
      { Header: 'cache-control', Value: sitePageHeaders['cache-control'], Override: true },
    ]);
  });

  it('reads the bucket as itself, over TLS, takes no request but a reader’s, and keeps no cookie and no log', () => {
    const { DistributionConfig } = propertiesOf('AWS::CloudFront::Distribution');
    expect(DistributionConfig.DefaultCacheBehavior).toMatchObject({
      ViewerProtocolPolicy: 'redirect-to-https',
      AllowedMethods: ['GET', 'HEAD'],
    });
    expect(DistributionConfig).toMatchObject({ PriceClass: 'PriceClass_100', Enabled: true });
    expect(DistributionConfig).not.toHaveProperty('Logging');
    expect(DistributionConfig.Origins).toHaveLength(1);
    expect(DistributionConfig.Origins[0]).toHaveProperty('OriginAccessControlId');
    expect(propertiesOf('AWS::CloudFront::OriginAccessControl').OriginAccessControlConfig).toMatchObject({
      OriginAccessControlOriginType: 's3',
      SigningBehavior: 'always',
    });
    const { ParametersInCacheKeyAndForwardedToOrigin: key, DefaultTTL } =
      propertiesOf('AWS::CloudFront::CachePolicy').CachePolicyConfig;
    expect(DefaultTTL).toBe(300);
    for (const config of [
      key.CookiesConfig.CookieBehavior,
      key.HeadersConfig.HeaderBehavior,
      key.QueryStringsConfig.QueryStringBehavior,
    ])
      expect(config).toBe('none');
  });

  it('is let into what is public of the editions bucket, and into no other', () => {
    const granted = desk
      .ofType('AWS::S3::BucketPolicy')
      .flatMap(([, { Properties }]) =>
        Properties.PolicyDocument.Statement.map((statement: object) => [desk.say(Properties.Bucket), statement]),
      )
      .filter(([, { Principal }]) => Principal?.Service === 'cloudfront.amazonaws.com');
    expect(granted).toHaveLength(1);
    const [[bucket, statement]] = granted;
    expect(bucket).toBe('EditionsBucket');
    expect(statement.Action).toBe('s3:GetObject');
    const endings = statement.Resource.map((resource: unknown) =>
      /\/editions\/\*\.\w+$/.test(JSON.stringify(resource).replace(/"?\]+\}*$/, '')),
    );
    expect(endings).toEqual([true, true, true, true, true]);
    expect(Object.keys(statement.Condition.ArnLike)).toEqual(['aws:SourceArn']);
  });

  it('finds a folder’s page, and leads to the reader’s own pages whoever asks for them here', () => {
    const code = propertiesOf('AWS::CloudFront::Function')
      .FunctionCode['Fn::Join'][1].map((part: unknown) => (typeof part === 'string' ? part : 'https://pages.example/'))
      .join('');
    const run = (uri: string, querystring: object = {}) =>
      vm.runInNewContext(`${code}; handler(${JSON.stringify({ request: { uri, querystring } })})`);
    for (const [uri, key] of [
      ['/editions/', '/editions/index.html'],
      ['/editions/2016-11-16/', '/editions/2016-11-16/index.html'],
      ['/editions/2016-11-16T0930/index.ar.html', '/editions/2016-11-16T0930/index.ar.html'],
      ['/editions/feed.xml', '/editions/feed.xml'],
    ])
      expect(run(uri as string).uri).toBe(key);
    const leads = (uri: string, querystring = {}) => run(uri, querystring).headers.location.value;
    expect(leads('/')).toBe('/editions/');
    expect(leads('/editions/2016-11-16')).toBe('/editions/2016-11-16/');
    expect(leads('/subscription/subscribe')).toBe('https://pages.example/subscription/subscribe');
    expect(leads('/subscription/subscribe', { lang: { value: 'ar' } })).toBe(
      'https://pages.example/subscription/subscribe?lang=ar',
    );
    // What a browser would take for the name of another host is a path of ours.
    for (const uri of [
      '//evil.example/login',
      '/\\evil.example/login',
      '///evil.example/login',
      '/\\/evil.example/login',
    ])
      expect(leads(uri)).toBe('/evil.example/login/');
    expect(leads('//subscription/subscribe')).toBe('https://pages.example/subscription/subscribe');
    expect(leads('//')).toBe('/editions/');
    // A stranger's words go nowhere but behind our own address.
    expect(leads('/subscription/@evil.example', { lang: { value: '\r\nx: y' } })).toBe(
      'https://pages.example/subscription/@evil.example',
    );
  });
});
