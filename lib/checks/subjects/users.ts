import type { Distribution } from '@/lib/inventory/distribution';
import type { Listener } from '@/lib/inventory/listener';
import type { LoadBalancer } from '@/lib/inventory/load-balancer';
import type { Service } from '@/lib/inventory/service';

/** The parts of the chain that use something that stands round it. */
export interface Users {
  distributions: readonly Distribution[];
  loadBalancers: readonly LoadBalancer[];
  listeners: readonly { listener: Listener; loadBalancer: LoadBalancer }[];
  services: readonly Service[];
}

const NOBODY: Users = { distributions: [], loadBalancers: [], listeners: [], services: [] };

/** Collects users by the id or ARN of what they use; each once. */
export interface UserRegister {
  add: (id: string, user: Partial<Users>) => void;
  of: (id: string) => Users;
}

/** A register that is empty. */
export function userRegister(): UserRegister {
  const users = new Map<string, UserSets>();
  const known = new Map<string, Users>();
  return {
    add: (id, { distributions = [], loadBalancers = [], listeners = [], services = [] }) => {
      const sets = users.get(id) ?? { distributions: new Set(), loadBalancers: new Set(), listeners: new Set(), services: new Set() };
      users.set(id, sets);
      for (const one of distributions) sets.distributions.add(one);
      for (const one of loadBalancers) sets.loadBalancers.add(one);
      for (const one of listeners) sets.listeners.add(one);
      for (const one of services) sets.services.add(one);
    },
    of: (id) => {
      const sets = users.get(id);
      if (sets === undefined) return NOBODY;
      const listed = known.get(id) ?? listedOf(sets);
      known.set(id, listed);
      return listed;
    },
  };
}

type UserSets = { readonly [K in keyof Users]: Set<Users[K][number]> };

function listedOf({ distributions, loadBalancers, listeners, services }: UserSets): Users {
  return { distributions: [...distributions], loadBalancers: [...loadBalancers], listeners: [...listeners], services: [...services] };
}
