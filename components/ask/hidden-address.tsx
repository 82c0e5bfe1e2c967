import { addressParameters, type ChainAddress } from '@/components/chain-page/chain-address';

/** What a form on a chain's page keeps of the page's address. */
export function HiddenAddress({ address }: { address: ChainAddress }) {
  return addressParameters(address).map(([name, value]) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />);
}
