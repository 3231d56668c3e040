import * as netns from '../netns/index.js';
import { openNftables } from '../nftables/index.js';
import { openRoute } from '../route/index.js';
import type { NetworkSpec } from './network-spec.js';
import { type Observed, observe } from './observe.js';
import { planApply, planDestroy } from './plan.js';
import { type NetworkTable, readTable } from './ruleset.js';
import { type Network, parseSpec } from './spec.js';
import { carryOut, carryOutAll, type Host, type Plan } from './step.js';

export interface BridgeNetworkOptions {
  /** The namespace of the host: where the bridge and the rules are. Default: the one we are in. */
  netns?: netns.NetnsRef | undefined;
}

/**
 * A bridge network for containers, as Docker's default network is: a bridge with an address, a veth pair into each
 * container's namespace, forwarding, masquerading and published ports.
 *
 * The spec is data, and the kernel the only store of state: what netloom made is found again by its table and by what
 * the aliases of its links say.
 */
export class BridgeNetwork {
  readonly #network: Network;
  readonly #options: BridgeNetworkOptions;

  /** @throws SpecError all that is wrong with the spec */
  constructor(spec: NetworkSpec, options: BridgeNetworkOptions = {}) {
    this.#network = parseSpec(spec);
    this.#options = options;
  }

  /** What {@link apply} would change. @throws SpecError a link of the bridge's name is not netloom's */
  plan(): Promise<Plan> {
    return this.#work((_, observed, table) => planApply(this.#network, observed, table));
  }

  /**
   * Makes the host what the spec says, and changes only what is not so yet: a second call finds nothing to do. When
   * something fails, what this call did is taken back.
   *
   * @returns what was done
   * @throws NetlinkError what the kernel refused; SpecError the spec clashes with what is there
   */
  apply(): Promise<Plan> {
    return this.#work(async (host, observed, table) => {
      const plan = planApply(this.#network, observed, table);
      await carryOut(plan, host);
      return plan;
    });
  }

  /**
   * Removes everything that was made for the network: links, addresses, rules, namespaces that {@link apply} made, and
   * the forwarding it turned on. Goes on past failures.
   *
   * @throws AggregateError all that could not be removed
   */
  destroy(): Promise<Plan> {
    return this.#work(async (host, observed, table) => {
      const plan = planDestroy(this.#network, observed, table);
      await carryOutAll(plan, host);
      return plan;
    });
  }

  async #work(
    todo: (host: Host, observed: Observed, table: NetworkTable | undefined) => Plan | Promise<Plan>,
  ): Promise<Plan> {
    const { netns: ref } = this.#options;
    await using namespace = ref === undefined ? netns.current() : netns.open(ref);
    await using route = openRoute({ netns: { fd: namespace.fd } });
    await using nftables = openNftables({ netns: { fd: namespace.fd } });
    const observed = await observe(this.#network, namespace, route);
    const table = await readTable(nftables, this.#network.name);
    return await todo({ namespace, route, nftables }, observed, table);
  }
}
