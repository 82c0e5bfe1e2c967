import { CspEvaluator } from 'csp_evaluator';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { describe, expect, it } from 'vitest';

import { shareShell, shareShellPolicy } from './share-shell';

const shell = shareShell({ loader: 'console.log(1)', style: '/viewer/viewer-0a.css' });

describe('shareShellPolicy', () => {
  it('leaves nothing that a policy should not allow', () => {
    const policy = shareShellPolicy('47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=');
    expect(new CspEvaluator(new CspParser(policy).csp).evaluate()).toEqual([]);
    expect(policy).not.toContain('unsafe');
  });
});

describe('shareShell', () => {
  it('tells nobody what was shared, nor where the reader came from', () => {
    expect(shell).toContain('<title>Hoplens</title>');
    expect(shell).toContain('<meta name="robots" content="noindex,nofollow">');
    expect(shell).toContain('<meta name="referrer" content="no-referrer">');
    expect(shell).toContain('<meta property="og:image" content="%ORIGIN%/link-preview.png">');
  });

  it('has one script, and asks for nothing outside', () => {
    expect(shell.match(/<script[\s>]/g)).toHaveLength(1);
    expect(shell).not.toMatch(/\son[a-z]+=|style=|https?:/);
  });

  it('asks for the link without scripts, in both languages', () => {
    const [noscript = ''] = /<noscript>[^]*<\/noscript>/.exec(shell) ?? [];
    const forms = noscript.match(/<form lang="(en|ja)" method="post" action="\/api\/shared\/picture">/g);
    expect(forms).toHaveLength(2);
    expect(noscript.match(/<input id="link-(en|ja)" name="link"/g)).toHaveLength(2);
  });
});
