import * as netns from '../netns/index.js';
import { openNftables } from '../nftables/index.js';
import { openRoute } from '../route/index.js';
import { NetlinkError } from '../socket/index.js';
import { withLock } from './lock.js';
import { type Observed, observe, observeHost } from './observe.js';
import { isSettled } from './phases/forwarding.js';
import { planApply, planDestroy } from './plan.js';
import { type Network, type NetworkSpec, parseSpec } from './spec/index.js';
import {
  carryOut,
  carryOutAll,
  type Host,
  type Phase,
  type PhasedPlan,
  type Plan,
  type Progress,
  planOf,
} from './step.js';
import { TakenError } from './table/index.js';

export interface BridgeNetworkOptions {
  /** The namespace of the host: where the bridge and the rules are. Default: the one we are in. */
  netns?: netns.NetnsRef | undefined;
}

export interface ApplyOptions {
  /** Told how many steps are done, of how many. */
  progress?: Progress | undefined;
}

/** How often a plan is made anew when somebody else changed what it was made for. */
const ATTEMPTS = 5;

/**
 * A bridge network for containers, as Docker's default network is: a bridge with an address, a veth pair into each
 * container's namespace, forwarding, masquerading and published ports.
 *
 * The spec is data, and the kernel the only store of state: what netloom made is found again by the comments of the
 * elements of its table, the alias of the bridge and the group of the links.
 */
export class BridgeNetwork {
  readonly #network: Network;
  readonly #options: BridgeNetworkOptions;

  /** @throws SpecError all that is wrong with the spec */
  constructor(spec: NetworkSpec, options: BridgeNetworkOptions = {}) {
    this.#network = parseSpec(spec);
    this.#options = options;
  }

  /** What {@link apply} would change. @throws SpecError the spec clashes with what is there */
  plan(): Promise<Plan> {
    return onHost(this.#options, async (host) => planApply(this.#network, await this.#observe(host), host));
  }

  /**
   * Makes the host what the spec says, and changes only what is not so yet: a second call finds nothing to do. When
   * something fails, what this call did is taken back. One call at a time works on a network; others wait.
   *
   * @returns what was done
   * @throws NetlinkError what the kernel refused; SpecError the spec clashes with what is there; TakenError an address or a
   *   port is somebody else's
   */
  apply(options: ApplyOptions = {}): Promise<Plan> {
    return onHost(this.#options, (host) =>
      withLock(host.namespace, this.#network.name, () => this.#applyTo(host, options)),
    );
  }

  async #applyTo(host: Host, { progress }: ApplyOptions): Promise<Plan> {
    const phases: Phase[] = [];
    for (let attempt = 1; ; attempt++) {
      const observed = await this.#observe(host);
      const plan = planApply(this.#network, observed, host);
      try {
        await carryOut(plan, host, progress);
        phases.push(...plan.phases);
        if (plan.isEmpty || attempt === ATTEMPTS || (await isSettled(host, this.#network, observed).catch(() => false)))
          return planOf(phases);
      } catch (error) {
        if (attempt === ATTEMPTS || !isOvertaken(error, this.#network)) throw error;
      }
    }
  }

  /**
   * Removes everything that was made for the network: links, addresses, rules, namespaces that {@link apply} made, and
   * the forwarding it turned on. Goes on past failures.
   *
   * @throws the one failure, or an AggregateError of all that could not be removed
   */
  destroy(options: ApplyOptions = {}): Promise<Plan> {
    return removeNetwork(this.#network.name, { ...this.#options, ...options });
  }

  #observe(host: Host): Promise<Observed> {
    const { name, containers } = this.#network;
    return observe(host, name, containers);
  }
}

/**
 * Removes a network by its name: what was made is found in the kernel. See {@link BridgeNetwork.destroy}.
 *
 * @throws the one failure, or an AggregateError of all that could not be removed
 */
export function removeNetwork(name: string, options: BridgeNetworkOptions & ApplyOptions = {}): Promise<Plan> {
  return onHost(options, (host) =>
    withLock(host.namespace, name, async () => {
      const plan = planDestroy(name, await observeHost(host, name), host);
      await carryOutAll(plan, host, options.progress);
      return plan;
    }),
  );
}

/**
 * An address that was free when it was looked for, what another network left to this one to remember, and other things that
 * somebody else made meanwhile.
 */
function isOvertaken(error: unknown, { containers }: Network): boolean {
  if (error instanceof TakenError) {
    if (error.element.set === 'restore') return true;
    const address = error.element.key.split(' . ').at(-1)!;
    return error.element.set.startsWith('lease') && !containers.some(({ addresses }) => addresses.includes(address));
  }
  return error instanceof NetlinkError && ['ERESTART', 'ENOENT', 'ENODEV'].includes(error.code);
}

async function onHost<T extends Plan | PhasedPlan>(
  { netns: ref }: BridgeNetworkOptions,
  work: (host: Host) => Promise<T>,
): Promise<T> {
  await using namespace = ref === undefined ? netns.current() : netns.open(ref);
  await using route = openRoute({ netns: { fd: namespace.fd } });
  await using nftables = openNftables({ netns: { fd: namespace.fd } });
  return await work({ namespace, route, nftables });
}
