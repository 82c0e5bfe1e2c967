import Link from 'next/link';
import type { ReactNode } from 'react';

import { buttonClass } from '@/components/ui/button-class';
import { Copyable } from '@/components/ui/copyable';
import { Notice } from '@/components/ui/notice';
import { PageMain } from '@/components/ui/page-main';
import { Section } from '@/components/ui/section';
import type { Translator } from '@/lib/messages/translator';

import { TRUST_POLICY } from './trust-policy';

const COMMANDS = 'aws sso login --profile review\nAWS_PROFILE=review npm start';

export interface IamPolicy {
  Version: string;
  Statement: readonly { Sid?: string; Effect: string; Action: readonly string[]; Resource: string }[];
}

interface ConnectGuideProps {
  t: Translator;
  live: boolean;
  /** Where calls go instead of to AWS; null for AWS itself. */
  endpoint: string | null;
  /** Exactly the actions that a scan calls. */
  policy: IamPolicy;
}

/** How to connect an account, and what is read. */
export function ConnectGuide({ t, live, endpoint, policy }: ConnectGuideProps) {
  const { connect } = t.messages.screen;
  const { credentials, role, regions } = connect.steps;
  const action = (
    <Link href="/scan" prefetch={false} className={buttonClass.primary}>
      {connect.state.scan}
    </Link>
  );
  return (
    <PageMain title={connect.title} lead={connect.lead} actions={action}>
      <div className="flex max-w-4xl flex-col gap-5">
        <Notice tone={live ? 'fine' : 'unknown'}>{live ? connect.state.found : connect.state.missing}</Notice>
        {endpoint !== null && <Notice tone="medium">{t.say(connect.state.endpoint, { url: endpoint })}</Notice>}
        <Step id="credentials" title={credentials.title} body={credentials.body} after={credentials.after}>
          <Copyable t={t} label={credentials.title} text={COMMANDS} />
        </Step>
        <PolicyStep t={t} policy={policy} />
        <Step id="role" title={role.title} body={role.body} after={role.after}>
          <Copyable t={t} label={role.title} text={JSON.stringify(TRUST_POLICY, null, 2)} />
        </Step>
        <Step id="regions" title={regions.title} body={regions.body} />
        <PrivacyStep t={t} />
      </div>
    </PageMain>
  );
}

interface StepProps {
  id: string;
  title: string;
  body: string;
  after?: string;
  children?: ReactNode;
}

function Step({ id, title, body, after, children }: StepProps) {
  return (
    <Section id={id} title={title}>
      <div className="flex flex-col gap-3 text-sm">
        <p>{body}</p>
        {children}
        {after !== undefined && <p className="text-muted">{after}</p>}
      </div>
    </Section>
  );
}

function PolicyStep({ t, policy }: { t: Translator; policy: IamPolicy }) {
  const step = t.messages.screen.connect.steps.policy;
  const count = policy.Statement.reduce((sum, { Action }) => sum + Action.length, 0);
  return (
    <Step id="policy" title={step.title} body={t.say(step.body, { count })}>
      <Copyable t={t} label={t.say(step.show, { count })} text={JSON.stringify(policy, null, 2)} />
    </Step>
  );
}

function PrivacyStep({ t }: { t: Translator }) {
  const step = t.messages.screen.connect.steps.privacy;
  return (
    <Step id="privacy" title={step.title} body={step.body} after={step.after}>
      <ul className="list-disc pl-5">
        {Object.values(step.items).map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </Step>
  );
}
