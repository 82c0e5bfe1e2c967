import { writeAddress, type ChainAddress } from '@/components/chain-page/chain-address';
import { SeveritySign } from '@/components/chain-picture/sign';

import type { HopDetail } from './detail-types';
import type { PanelTexts } from './panel-texts';

/** What each kind of request speaks on a hop. Choosing one shows its steps and lights its route. */
export function UseTable({ uses, address, texts }: { uses: HopDetail['uses']; address: ChainAddress; texts: PanelTexts }) {
  return (
    <div className="table-scroll" tabIndex={0} role="group" aria-label={texts.effective}>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.use}</th>
            <th scope="col">{texts.speaks}</th>
            <th scope="col">{texts.outcome}</th>
          </tr>
        </thead>
        <tbody>
          {uses.map(({ request, kindLabel, line, speaks, tls, outcome, severity }) => (
            <tr key={request}>
              <th scope="row">
                <a
                  href={writeAddress({ ...address, request })}
                  data-request={request}
                  aria-current={address.request === request ? 'true' : undefined}
                  title={line}
                >
                  {kindLabel}
                </a>
              </th>
              <td>
                {speaks}
                {tls !== '' && <span className="tls">{tls}</span>}
              </td>
              <td className={`s-${severity}`}>
                <span className="cell">
                  <SeveritySign severity={severity} />
                  <span>{outcome}</span>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
