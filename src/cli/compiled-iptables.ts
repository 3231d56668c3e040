import type { InspectIptablesOptions } from '../inspect/index.js';
import { compiled } from './compiled.js';

type Show = (options: InspectIptablesOptions) => AsyncIterable<string>;

/** What lists the rules of iptables, of its bundle: what the bundled commands have in its place. */
export const showIptables: Show = (options) =>
  compiled<{ showIptables: Show }>('iptables-command', options.save ? 'SAVE' : 'LIST').showIptables(options);
