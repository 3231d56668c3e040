import { BridgeNetwork, loadSpec, type Plan, type Progress, readStatus, removeNetwork } from '../recipe/index.js';
import { statusText } from './network-status.js';
import { dim, green, red } from './style.js';

/** Options of the commands of networks. */
export interface NetworkFlags {
  /** The host's namespace. */
  netns?: string;
  json?: boolean;
}

/** `netloom up FILE`: makes the network, says what changed. */
export async function up(file: string, { netns, json }: NetworkFlags): Promise<void> {
  const network = new BridgeNetwork(loadSpec(file), { netns });
  print(await withProgress((progress) => network.apply({ progress })), json);
}

/** `netloom plan FILE`: says what `up` would change. */
export async function plan(file: string, { netns, json }: NetworkFlags): Promise<void> {
  print(await new BridgeNetwork(loadSpec(file), { netns }).plan(), json);
}

/** `netloom down NAME|FILE`: removes it. What it has is found in the kernel: a file only says the name. */
export async function down(word: string, { netns, json }: NetworkFlags): Promise<void> {
  const network = isFile(word) ? new BridgeNetwork(loadSpec(word), { netns }) : undefined;
  const remove = (progress: Progress): Promise<Plan> =>
    network === undefined ? removeNetwork(word, { netns, progress }) : network.destroy({ progress });
  print(await withProgress(remove), json);
}

/** Names of interfaces have no slash, and seldom such an end. */
function isFile(word: string): boolean {
  return word.includes('/') || /\.(ya?ml|json)$/.test(word);
}

/** `netloom status [NAME]`: what there is of all networks, or of one. */
export async function status(name: string | undefined, { netns, json }: NetworkFlags): Promise<void> {
  const { table, networks } = await readStatus({ netns });
  const shown = networks.filter((network) => name === undefined || network.name === name);
  if (name !== undefined && shown.length === 0) throw noNetwork(name, networks);
  const all = { table, networks: shown };
  process.stdout.write(`${json ? JSON.stringify(all, undefined, 2) : statusText(all)}\n`);
}

function noNetwork(name: string, networks: readonly { name: string }[]): Error {
  const there = networks.length === 0 ? 'there is none' : `there is ${networks.map((one) => one.name).join(', ')}`;
  return Object.assign(new Error(`no network '${name}': ${there}`), { code: 'ENOENT' });
}

const paints: Readonly<Record<string, (text: string) => string>> = { '+': green, '-': red };

function print(plan: Plan, json: boolean | undefined): void {
  if (json) process.stdout.write(`${JSON.stringify({ isEmpty: plan.isEmpty, steps: plan.steps }, undefined, 2)}\n`);
  else if (plan.isEmpty) process.stdout.write(`${dim(plan.toString())}\n`);
  else for (const line of plan.toString().split('\n')) process.stdout.write(`${(paints[line[0]!] ?? String)(line)}\n`);
}

/** So many steps are done before somebody could read how many. */
const WORTH_TELLING = 50;

/** Tells how far it is on one line of a terminal, that is gone in the end. */
async function withProgress(work: (progress: Progress) => Promise<Plan>): Promise<Plan> {
  const { stderr } = process;
  let isShown = false;
  const progress: Progress = (done, total) => {
    if (!stderr.isTTY || total < WORTH_TELLING) return;
    isShown = true;
    stderr.write(`\r${done} of ${total}`);
  };
  try {
    return await work(progress);
  } finally {
    if (isShown) stderr.write('\r\x1b[K');
  }
}
