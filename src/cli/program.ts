import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import type { MonitorFlags } from './monitor.js';
import type { NetworkFlags } from './network.js';
import { endQuietly } from './output.js';

/** Runs a command. `netloom ... | head` ends quietly: nobody is left to write to. */
export async function run(argv: readonly string[]): Promise<void> {
  process.stdout.on('error', endQuietly);
  await program().parseAsync(argv);
}

/**
 * The command line. Each command loads only what it needs: the modules behind it are imported when it runs.
 */
function program(): Command {
  const netloom = new Command('netloom')
    .enablePositionalOptions()
    .description('Linux networking with zero exec: netlink from TypeScript.')
    .version(version(), '-V, --version')
    .showHelpAfterError('(--help shows what is allowed)')
    .configureHelp({ showGlobalOptions: false })
    .exitOverride((error) => {
      process.exit(error.exitCode === 0 ? 0 : 2); // a wrong option or word
    });
  addInspect(netloom);
  addMonitor(netloom);
  addNetwork(netloom);
  addNetns(netloom);
  addTools(netloom);
  return netloom;
}

function version(): string {
  const file = ['../../package.json', '../../../package.json'].map((path) => new URL(path, import.meta.url));
  for (const url of file) {
    try {
      return (JSON.parse(readFileSync(url, 'utf8')) as { version: string }).version;
    } catch {
      // the other place
    }
  }
  return '0.0.0';
}

/** Listed only: `inspect` reads its own options, those of `ip` (inspect-options.ts). */
function addInspect(netloom: Command): void {
  netloom
    .command('inspect')
    .description('show what ip, nft and iptables show: link, addr, route, neigh, rule, ...; none: the overview')
    .argument('[words...]', "the object and what to show of it, as for ip: 'route table all', 'link dev br0'");
}

function addMonitor(netloom: Command): void {
  netloom
    .command('monitor')
    .description(
      'print what happens, as ip monitor does: link addr route neigh rule nsid nexthop netconf; none: all; nft: the ruleset',
    )
    .argument(
      '[words...]',
      "the objects, as for ip: 'link addr', 'all' with labels, 'dev br0'; as for nft: 'nft new rules'",
    )
    .option('-n, --netns <name>', 'in a network namespace: a name or a path')
    .option('--all-netns', 'also in the namespaces that have an id in this one')
    .option('-t, --timestamp', 'when each came')
    .option('-s, --short', 'with -t: the short form (-ts); nft: stateless')
    .option('-a, --handle', 'nft: with handles')
    .option('-4, --ipv4', 'IPv4 only')
    .option('-6, --ipv6', 'IPv6 only')
    .option('-d, --details', 'details')
    .option('-o, --oneline', 'one line each')
    .option('-j, --json', 'nft: as JSON; ip monitor takes it, and prints the same text')
    .action(async (words: string[], options: MonitorFlags) => {
      const { monitor } = await import('./monitor.js');
      await monitor(words, options);
    });
}

function addNetwork(netloom: Command): void {
  onHost(netloom.command('up <file>'))
    .description('make the bridge network that a YAML or JSON file describes; change only what is not so yet')
    .action(async (file: string, options: NetworkFlags) => (await import('./network.js')).up(file, options));
  onHost(netloom.command('plan <file>'))
    .description('show what up would change')
    .action(async (file: string, options: NetworkFlags) => (await import('./network.js')).plan(file, options));
  onHost(netloom.command('status [name]'))
    .description('the networks, their containers and published ports, and what of others stands in their way')
    .action(async (name: string | undefined, options: NetworkFlags) => {
      const { status } = await import('./network.js');
      await status(name, options);
    });
  onHost(netloom.command('down <name|file>'))
    .description('remove a bridge network, by its name or by its file: the host is as it was before')
    .action(async (word: string, options: NetworkFlags) => (await import('./network.js')).down(word, options));
  netloom
    .command('cni') // listed only: command.ts runs it
    .description('the CNI plugin: what a container runtime asks, in CNI_* variables and on the standard input');
  netloom
    .command('demo')
    .description('the whole story in a sandbox of its own: a bridge network from nothing, with proofs')
    .action(async () => {
      const { demo } = await import('./demo.js');
      await demo();
    });
}

function onHost(command: Command): Command {
  return command
    .option('-n, --netns <name>', 'in this network namespace instead of ours: a name or a path')
    .option('-j, --json', 'as JSON');
}

function addNetns(netloom: Command): void {
  const netns = netloom
    .command('netns')
    .enablePositionalOptions()
    .description('network namespaces, the ones that ip netns knows');
  netns
    .command('list')
    .description('names under /run/netns')
    .action(async () => (await import('./netns.js')).list());
  netns
    .command('add <name>')
    .description('make one')
    .action(async (name: string) => (await import('./netns.js')).add(name));
  netns
    .command('delete <name>')
    .description('remove one')
    .action(async (name: string) => (await import('./netns.js')).remove(name));
  netns
    .command('exec <name> <command> [args...]')
    .description('run a program of yours inside one')
    .passThroughOptions()
    .allowUnknownOption()
    .action(async (name: string, command: string, args: string[]) =>
      (await import('./netns.js')).exec(name, command, args),
    );
}

function addTools(netloom: Command): void {
  netloom
    .command('decode <file>')
    .description('every netlink message of a capture (pcap), by name')
    .action(async (file: string) => {
      const { decode } = await import('./decode.js');
      decode(file);
    });
  netloom
    .command('codegen <spec>')
    .description('TypeScript codecs from a YNL specification')
    .requiredOption('-o, --output <file>', 'the file to write')
    .action(async (spec: string, options: { output: string }) => {
      const { codegen } = await import('./codegen.js');
      codegen(spec, options.output);
    });
}
