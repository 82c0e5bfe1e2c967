import type { CacheBehavior } from '@/lib/inventory/distribution';
import { documented } from '@/lib/testing/documented';
import { behaving, CLOUDFRONT, edge } from '@/lib/testing/given';
import { behavior } from '@/lib/testing/sample-parts';

const code = (eventType: string): Partial<CacheBehavior> => ({
  functions: [{ eventType, arn: 'arn:aws:cloudfront::111122223333:function/rewrite' }],
});
const lambda = (eventType: string): Partial<CacheBehavior> => ({
  lambdaFunctions: [{ eventType, arn: 'arn:aws:lambda:us-east-1:111122223333:function:rewrite:7' }],
});
const noted = { outcome: '- forwarded?', decides: ['function-may-override'] } as const;
const unmoved = { outcome: '- forwarded', without: ['function-may-override'] } as const;
const TRIGGERS = `${CLOUDFRONT}lambda-cloudfront-trigger-events.html`;

documented(
  `${CLOUDFRONT}helper-functions-origin-modification.html`,
  'You can update the origin on viewer request CloudFront Functions only.',
  [
    ['viewer request', behaving(code('viewer-request')), {}, { ...noted, dependsOn: ['function-may-override'] }],
    ['viewer response', behaving(code('viewer-response')), {}, unmoved],
    ['of another behavior', edge({ cacheBehaviors: [behavior({ pathPattern: '/x/*', ...code('viewer-request') })] }), {}, unmoved],
  ],
);

documented(
  `${CLOUDFRONT}helper-functions-origin-modification.html`,
  'When using Lambda@Edge, the origin updating capabilities are on the origin request event trigger',
  [
    ['origin request', behaving(lambda('origin-request')), {}, { ...noted, dependsOn: ['lambda-may-override'] }],
    ['viewer request', behaving(lambda('viewer-request')), {}, { ...noted, dependsOn: ['lambda-may-override'] }],
    [
      'both kinds of function',
      behaving({ ...code('viewer-request'), ...lambda('origin-request') }),
      {},
      { ...noted, dependsOn: ['function-may-override', 'lambda-may-override'] },
    ],
  ],
);

documented(TRIGGERS, "The function doesn't execute … When CloudFront automatically redirects an HTTP request to HTTPS", [
  [
    'CloudFront function, redirect',
    behaving(code('viewer-request')),
    { url: 'http://www.example.com/' },
    { outcome: '301 viewer-https-redirect', without: ['function-may-override'] },
  ],
  [
    'Lambda@Edge, redirect',
    behaving(lambda('viewer-request')),
    { url: 'http://www.example.com/' },
    { outcome: '301 viewer-https-redirect', without: ['function-may-override'] },
  ],
  [
    'allow-all, over HTTP',
    behaving({ viewerProtocolPolicy: 'allow-all', ...code('viewer-request') }),
    { url: 'http://www.example.com/' },
    noted,
  ],
]);

documented(`${CLOUDFRONT}distribution-using-grpc.html`, 'CloudFront gRPC supports CloudFront Functions.', [
  [
    'CloudFront function',
    behaving({ grpcEnabled: true, ...code('viewer-request') }),
    { grpc: true },
    { dependsOn: ['function-may-override'] },
  ],
]);
