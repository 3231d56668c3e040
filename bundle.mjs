// Bundles the commands into dist/src/quick, which the package's bin is. `inspect` is bundled with all it needs, in CommonJS,
// a file for each object: what an object does not print with is not in its file. The other commands stay in the compiler's
// output. Measured on Node 20: its loader of modules takes half a millisecond for each, and a tenth of the bare start for
// itself; a required file still takes a quarter of a millisecond; shorter names are a fifth of the bytes, and 2 to 7 ms.
import { createHash } from 'node:crypto';
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runInThisContext } from 'node:vm';
import { rolldown } from 'rolldown';

const dir = 'dist/src/quick'; // as deep as dist/src/addon, which looks for its binary from where it is
/** What src/inspect/show.ts loads when it is asked for. */
const PARTS = ['bridge/bridge', 'ip/objects', 'ip/show-neighbour', 'ip/show-route', 'ip/show-rule'];
const fileOf = (part) => part.replace('/', '-');

/** Where an imported module is found instead, outside of the file that is being made. */
function elsewhere(id, importer) {
  if (id === './program.js') return '../cli/program.js';
  const name = /^\.\/(.*)\.js$/.exec(id)?.[1];
  return /\/inspect\/show\.js$/.test(importer ?? '') && PARTS.includes(name) ? `./${fileOf(name)}.cjs` : undefined;
}

/** Modules in whose place the commands have what loads a script of them: `src/cli/compiled-NAME.ts`. */
const SCRIPTS = {
  './nft/command.js': 'nft',
  './ip/show-link.js': 'link',
  './iptables/command.js': 'iptables',
};
const loader = {
  name: 'loader',
  resolveId: (id, importer = '') => {
    if (id === './cni.js' && /\/cli\/(command|cni-bin)\.js$/.test(importer))
      return resolve(importer, '../compiled-cni.js');
    if (SCRIPTS[id] !== undefined && /\/inspect\/show\.js$/.test(importer))
      return resolve(importer, `../../cli/compiled-${SCRIPTS[id]}.js`);
  },
};

async function write(name, file) {
  const bundle = await rolldown({
    input: { [name]: file },
    platform: 'node',
    logLevel: 'warn',
    plugins: [
      loader,
      {
        name: 'elsewhere',
        resolveId: (id, importer) => {
          const found = elsewhere(id, importer);
          return found === undefined ? undefined : { id: found, external: true };
        },
        // Ours are required; what the compiler made are modules, which Node 20 only imports.
        renderChunk: (code) =>
          code.replace(
            /(?:\/\* @__PURE__ \*\/ )?__toESM\(require\((.\.\.\/cli\/program\.js.)\)(?:, ?1)?\)/,
            'import($1)',
          ),
      },
    ],
  });
  await bundle.write({
    dir,
    format: 'cjs',
    dynamicImportInCjs: false,
    minify: true,
    entryFileNames: '[name].cjs',
    chunkFileNames: `${name}-[name].cjs`,
  });
  await bundle.close();
}

/**
 * The plugin, which is started for every container, is scripts in parts, which src/cli/compiled.ts runs as they are
 * used: `front` reads a call and answers it, `core` is what an ADD does in a table that is there, that is, all that is not
 * in another one. What is in which only says what is loaded when.
 */
const modules = (...paths) => new RegExp(paths.map((path) => `/${path}\\.js$`).join('|'));
const FRONT = modules(
  'addon/(binding|errors|process)',
  'cli/end',
  'cni/(config|environment|fields|index|ipam-config|ports|protocol|ranges|result)',
  'recipe/address/index',
  'wire/address',
);
/** What DEL and CHECK read of the table. */
const HELD = modules(
  'cni/(check|del|remove)',
  'nftables/delinearise/(read-stateful|reading|retype|set-typeof)',
  'nftables/read/(lookups|read-elements|read-object|read-ruleset|read-set)',
  'recipe/table/(held|settled)',
);
/** What reads routes, for CHECK. */
const ROUTES = modules('route/(encap-read|labels|link-(names|summary)|nexthop|route|route-netlink|segments)');
/** What forgets flows of UDP. */
const FLOWS = modules('conntrack/[^/]+', 'generated/conntrack');
/** What builds rules. */
const RULES = modules(
  'nftables/build/build-(fields?|nat|object)',
  'nftables/types/(expression-type|extension-bits|extensions|keys|odd-fields|protocols)',
);
const REST = modules(
  'addon/(bpf|errno|sandbox)',
  'cni/(delegate|gc|holder|mac-check|resolv-conf|status|table|vlan)',
  'generated/(ipset|rt-(lwtunnel|mdb|neigh|netconf|nexthop|nsid|rule|stats|vlan)|tc|xtables)',
  'netns/(echo-listener|handle|nsid|ping|process|sandbox|sockaddr|tcp)',
  'nftables/(delinearise|read)/[^/]+',
  'nftables/linearise/(add-dependencies|linearise|merge-payloads|write-(flowtable|mangle|object|stateful|statement|typeof))',
  'nftables/transaction/(chain-handle|identifiers|pending-rule|requests|resolve-devices|rule-handle|write-table)',
  'nftables/types/(expression-places|object-types|payload-fields|protocol-context|xt)',
  'recipe/host/detect',
  'recipe/table/(ensure|foreign-chains|mac-table|memory|skeleton)',
  'route/(encap(-attributes)?|fdb(-(entry|spec))?|flush|inventory|link-again|mdb(-writer)?)',
  'route/(namespace-(ids|names)|neighbours?|nexthop(s|-object|-spec)|notifications|qdiscs?|rules?)',
  'route/(tc-handle|tc-options|vlan(s|-writer)?|watch(-[^/]+)?)',
  'socket/subscription',
  'wire/names',
);

/** A part may need at once what is in itself or in parts before it: the others are there for some calls only. */
const ORDER = ['rolldown-runtime', 'front', 'cni', 'core', 'held', 'routes', 'rules', 'flows', 'rest'];

/** Runs the parts in their order. */
function checkParts(parts) {
  const loaded = new Map();
  const require = (id) => {
    if (!id.startsWith('./')) return process.getBuiltinModule(id);
    const name = id.slice(2, -'.cjs'.length);
    const get = (_, key) => {
      if (loaded.has(name)) return loaded.get(name)[key];
      throw new Error(`bundle.mjs: running a part takes a module of ${name}: see the stack`);
    };
    return new Proxy({}, { get });
  };
  for (const name of ORDER) parts[name]((all) => loaded.set(name, all), require, '');
}

const cni = resolve('dist/src/cli/cni.js');
const CNI_PARTS = {
  includeDependenciesRecursively: false,
  groups: [
    ...[
      ['held', HELD],
      ['routes', ROUTES],
      ['rules', RULES],
      ['flows', FLOWS],
      ['front', FRONT],
    ].map(([name, modules]) => ({ name, priority: 3, test: (id) => modules.test(id) })),
    { name: 'rest', priority: 2, test: (id) => REST.test(id) },
    { name: 'core', priority: 1, test: (id) => id !== cni },
  ],
};

/**
 * What a part exports, as one object: rolldown's getters, three hundred of them for other parts than an ADD needs, would take
 * more than a millisecond. So nothing may be exported that is given another value later.
 */
const exportsAtOnce = {
  name: 'exports-at-once',
  renderChunk: (code) => {
    const all = [];
    const take = (_, name, value) => {
      all.push(`${name}: ${value}`);
      return '';
    };
    const rest = code
      .replace(/^Object\.defineProperty\(exports, Symbol\.toStringTag, .*$/m, '')
      .replace(GETTER, take)
      .replace(/^exports\.([\w$]+) = ([\w$]+);$/gm, take);
    const variable = all.find((one) =>
      new RegExp(`^let ${one.split(': ')[1].replaceAll('$', '\\$')}\\b`, 'm').test(rest),
    );
    if (variable !== undefined) throw new Error(`bundle.mjs: a part exports a variable, ${variable}`);
    if (/\bexports[.,[]/.test(rest)) throw new Error('bundle.mjs: a part exports in a way that is not known');
    return `${rest}\nexports({ ${all.join(', ')} });`;
  },
};

/** As rolldown writes it. */
const GETTER =
  /^Object\.defineProperty\(exports, "([\w$]+)", \{\s+enumerable: true,\s+get: function \(\) \{\s+return ([\w$]+);\s+\}\s+\}\);$/gm;

/** Writes a script of parts, with a hash of itself before them; gives them as they are loaded. */
function writeParts(name, chunks) {
  const parts = chunks.map(
    ({ name, code }) => `${JSON.stringify(name)}:function(exports,require,__dirname){${code}\n}`,
  );
  // One byte for each character: V8 then takes the file as it is.
  const code = `({${parts.join(',\n')}})`.replace(
    /[^\0-\x7f]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 16);
  writeFileSync(`${dir}/${name}.script`, `/*${hash}*/${code}`);
  return runInThisContext(code);
}

/** Writes NAME.script; what is always used is in it, and other parts are scripts of their own, NAME-PART.script. */
async function writeScript(name, entry, codeSplitting) {
  const bundle = await rolldown({
    input: { [name]: entry },
    platform: 'node',
    logLevel: 'warn',
    preserveEntrySignatures: 'allow-extension',
    checks: { ineffectiveDynamicImport: false },
    plugins: [exportsAtOnce],
  });
  const { output } = await bundle.generate({
    format: 'cjs',
    dynamicImportInCjs: false,
    minify: true,
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name].cjs',
    codeSplitting,
  });
  await bundle.close();
  const isOwn = (part) => !['front', 'rolldown-runtime', name].includes(part.name);
  const scripts = output.filter(isOwn).map((part) => writeParts(`${name}-${part.name}`, [part]));
  return Object.assign(
    writeParts(
      name,
      output.filter((part) => !isOwn(part)),
    ),
    ...scripts,
  );
}

rmSync(dir, { recursive: true, force: true });
await write('netloom', 'dist/src/cli/bin.js');
await write('netloom-cni', 'dist/src/cli/cni-bin.js');
checkParts(await writeScript('cni', cni, CNI_PARTS));
// Compiling them was a tenth of a long ruleset, and half of what a list of links takes.
for (const path of Object.keys(SCRIPTS))
  await writeScript(fileOf(path.slice(2, -'.js'.length)), resolve('dist/src/inspect', path), false);
for (const part of PARTS) await write(fileOf(part), `dist/src/inspect/${part}.js`);
// Runtimes start it by a link in their directory of plugins, which npm has no part in.
chmodSync(`${dir}/netloom-cni.cjs`, 0o755);
