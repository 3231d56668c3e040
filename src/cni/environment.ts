import { CniError, CODE, COMMANDS, type Command } from './protocol.js';

/** The environment of a process. */
export type Env = Readonly<Record<string, string | undefined>>;

/** What the environment says. */
export interface Request {
  command: Command;
  /** `CNI_CONTAINERID`; empty for GC, STATUS and VERSION. */
  containerId: string;
  /** `CNI_NETNS`: path of the container's namespace. DEL may come without. */
  netns: string | undefined;
  /** `CNI_IFNAME`: the interface inside; empty for GC, STATUS and VERSION. */
  ifname: string;
  /** `CNI_PATH`: where external plugins are. */
  path: readonly string[];
  args: CniArgs;
  /** What an external IPAM plugin is started with. */
  env: Env;
}

/** `CNI_ARGS`, as far as it concerns us. */
export interface CniArgs {
  /** `IP=10.1.0.7` or `IP=10.1.0.7/24`, several between commas. */
  ips: readonly string[];
  /** `GATEWAY=10.1.0.1`, for static addresses. */
  gateways: readonly string[];
  mac: string | undefined;
}

const CONTAINER_ID = /^[A-Za-z0-9][A-Za-z0-9_.-]*$/;

/** @throws CniError 4 with the name of the variable, its value and what was expected */
export function readRequest(env: Env): Request {
  const command = COMMANDS.find((name) => name === env.CNI_COMMAND);
  if (command === undefined) throw wrong('CNI_COMMAND', env.CNI_COMMAND, `one of ${COMMANDS.join(', ')}`);
  const request: Request = {
    command,
    containerId: '',
    netns: env.CNI_NETNS === undefined || env.CNI_NETNS === '' ? undefined : env.CNI_NETNS,
    ifname: '',
    path: (env.CNI_PATH ?? '').split(':').filter((folder) => folder !== ''),
    args: { ips: [], gateways: [], mac: undefined },
    env,
  };
  if (command !== 'ADD' && command !== 'DEL' && command !== 'CHECK') return request;
  request.containerId = readContainerId(env.CNI_CONTAINERID);
  request.ifname = readInterfaceName(env.CNI_IFNAME);
  if (command !== 'DEL' && request.netns === undefined)
    throw wrong('CNI_NETNS', env.CNI_NETNS, 'the path of a network namespace');
  if (request.netns !== undefined && !request.netns.startsWith('/') && command !== 'DEL')
    throw wrong('CNI_NETNS', request.netns, 'an absolute path');
  request.args = readArgs(env.CNI_ARGS ?? '');
  return request;
}

function readContainerId(value: string | undefined): string {
  if (value !== undefined && CONTAINER_ID.test(value)) return value;
  throw wrong('CNI_CONTAINERID', value, 'letters, digits, _ . -, beginning with a letter or digit');
}

function readInterfaceName(value: string | undefined): string {
  const isName = value !== undefined && /^[^\s/:\0]{1,15}$/.test(value) && Buffer.byteLength(value) <= 15;
  if (isName && value !== '.' && value !== '..') return value;
  throw wrong('CNI_IFNAME', value, "an interface name: 1 to 15 bytes, no space, '/' or ':', not '.' or '..'");
}

/** Arguments are `KEY=VALUE` between semicolons. Those of Kubernetes name the pod and are not needed. */
function readArgs(text: string): CniArgs {
  const pairs = text === '' ? [] : text.split(';').filter((pair) => pair !== '');
  const values = new Map<string, string>();
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    if (at < 1) throw wrong('CNI_ARGS', text, 'KEY=VALUE;KEY=VALUE');
    values.set(pair.slice(0, at), pair.slice(at + 1));
  }
  const ignoresUnknown = /^(1|true|t)$/i.test(values.get('IgnoreUnknown') ?? '');
  for (const key of values.keys()) {
    if (ignoresUnknown || KNOWN.has(key) || key.startsWith('K8S_')) continue;
    throw wrong('CNI_ARGS', text, `${[...KNOWN].join(', ')} and K8S_..., or IgnoreUnknown=1; there is ${key}`);
  }
  return {
    ips: list(values.get('IP')),
    gateways: list(values.get('GATEWAY')),
    mac: values.get('MAC') === '' ? undefined : values.get('MAC'),
  };
}

const KNOWN: ReadonlySet<string> = new Set(['IgnoreUnknown', 'IP', 'GATEWAY', 'MAC']);

function list(text: string | undefined): string[] {
  return (text ?? '').split(',').filter((part) => part !== '');
}

function wrong(name: string, value: string | undefined, expected: string): CniError {
  const shown = value === undefined ? 'is not set' : `is ${JSON.stringify(value)}`;
  return new CniError(CODE.invalidEnvironment, `${name} ${shown}: expected ${expected}`);
}
